#include "widgets/number-field.h"

#include <glib/gi18n.h>

struct _WayNumberField
{
  WayLineField parent_instance;

  int lowest;
  int highest;
};

typedef enum
{
  PROP_LOWEST = 1,
  PROP_HIGHEST,
} WayNumberFieldProperty;

G_DEFINE_FINAL_TYPE (WayNumberField, way_number_field, WAY_TYPE_LINE_FIELD)

static void
way_number_field_show (WayEditor *editor)
{
  gint64 number = way_editor_get_number (editor);
  g_autofree char *line =
      number == WAY_NONE ? g_strdup ("") : g_strdup_printf ("%" G_GINT64_FORMAT, number);

  way_line_field_set_line (WAY_LINE_FIELD (editor), line);
}

static void
way_number_field_commit (WayEditor *editor)
{
  WayNumberField *self = WAY_NUMBER_FIELD (editor);
  g_autofree char *line = way_line_field_get_line (WAY_LINE_FIELD (self));
  g_autofree char *complaint = NULL;
  gint64 number = WAY_NONE;

  if (*line != '\0' &&
      !g_ascii_string_to_signed (line, 10, self->lowest, self->highest, &number, NULL))
    /* Translators: what can be typed in a field: "A number from 1 to 99." */
    complaint = g_strdup_printf (_("A number from %1$d to %2$d."), self->lowest, self->highest);

  way_editor_complain (editor, complaint);
  if (complaint == NULL)
    way_editor_edit_number (editor, number);
}

static void
way_number_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayNumberField *self = WAY_NUMBER_FIELD (object);

  switch ((WayNumberFieldProperty) property_id)
    {
    case PROP_LOWEST:
      g_value_set_int (value, self->lowest);
      break;
    case PROP_HIGHEST:
      g_value_set_int (value, self->highest);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_number_field_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  WayNumberField *self = WAY_NUMBER_FIELD (object);

  switch ((WayNumberFieldProperty) property_id)
    {
    case PROP_LOWEST:
      self->lowest = g_value_get_int (value);
      break;
    case PROP_HIGHEST:
      self->highest = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static GParamSpec *
int_property (const char *name, int value)
{
  return g_param_spec_int (name, NULL, NULL, G_MININT, G_MAXINT, value,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
}

static void
way_number_field_class_init (WayNumberFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = way_number_field_get_property;
  object_class->set_property = way_number_field_set_property;
  WAY_EDITOR_CLASS (klass)->show = way_number_field_show;
  WAY_EDITOR_CLASS (klass)->commit = way_number_field_commit;
  WAY_LINE_FIELD_CLASS (klass)->whole = TRUE;

  g_object_class_install_property (object_class, PROP_LOWEST, int_property ("lowest", 0));
  g_object_class_install_property (object_class, PROP_HIGHEST, int_property ("highest", 9999));
}

static void
way_number_field_init (WayNumberField *self)
{
}
