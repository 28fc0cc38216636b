#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* How much, from 0 to 10, on a slider, or left open. */
#define WAY_TYPE_SCALE_FIELD (way_scale_field_get_type ())
G_DECLARE_FINAL_TYPE (WayScaleField, way_scale_field, WAY, SCALE_FIELD, WayEditor)

G_END_DECLS
