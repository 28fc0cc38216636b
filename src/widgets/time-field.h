#pragma once

#include "widgets/line-field.h"

G_BEGIN_DECLS

/* A time of the day. */
#define WAY_TYPE_TIME_FIELD (way_time_field_get_type ())
G_DECLARE_FINAL_TYPE (WayTimeField, way_time_field, WAY, TIME_FIELD, WayLineField)

G_END_DECLS
