#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* Yes (1) or no (0), with its title beside it. Property: switch, the look. */
#define WAY_TYPE_TICK_FIELD (way_tick_field_get_type ())
G_DECLARE_FINAL_TYPE (WayTickField, way_tick_field, WAY, TICK_FIELD, WayEditor)

G_END_DECLS
