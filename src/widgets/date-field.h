#pragma once

#include "widgets/line-field.h"

G_BEGIN_DECLS

/* A date, written the way the language does, or chosen from a calendar. */
#define WAY_TYPE_DATE_FIELD (way_date_field_get_type ())
G_DECLARE_FINAL_TYPE (WayDateField, way_date_field, WAY, DATE_FIELD, WayLineField)

G_END_DECLS
