#pragma once

#include "widgets/line-field.h"

G_BEGIN_DECLS

/* A whole number, or left open. Properties: lowest, highest. */
#define WAY_TYPE_NUMBER_FIELD (way_number_field_get_type ())
G_DECLARE_FINAL_TYPE (WayNumberField, way_number_field, WAY, NUMBER_FIELD, WayLineField)

G_END_DECLS
