#include "app/settings.h"

#define SCHEMA "care.waymark.Waymark"

GSettings *
way_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);
  return schema != NULL ? g_settings_new (SCHEMA) : NULL;
}
