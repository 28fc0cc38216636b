#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* How much something weighs for one of the two: one to three dots, or left open. A click goes
 * through them. Property: worker: squares instead of circles. */
#define WAY_TYPE_WEIGHT (way_weight_get_type ())
G_DECLARE_FINAL_TYPE (WayWeight, way_weight, WAY, WEIGHT, WayEditor)

G_END_DECLS
