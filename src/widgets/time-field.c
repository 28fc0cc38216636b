#include "widgets/time-field.h"

#include "model/date.h"

struct _WayTimeField
{
  WayLineField parent_instance;
};

G_DEFINE_FINAL_TYPE (WayTimeField, way_time_field, WAY_TYPE_LINE_FIELD)

static void
way_time_field_class_init (WayTimeFieldClass *klass)
{
  WAY_LINE_FIELD_CLASS (klass)->format = g_strdup;
  WAY_LINE_FIELD_CLASS (klass)->parse = way_time_parse;
  WAY_LINE_FIELD_CLASS (klass)->whole = TRUE;
}

static void
way_time_field_init (WayTimeField *self)
{
  g_object_set (self, "placeholder", "00:00", NULL);
}
