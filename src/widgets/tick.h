#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* Yes (1) or no (0), with its title beside it. Property: switch, the look. */
#define WAY_TYPE_TICK (way_tick_get_type ())
G_DECLARE_FINAL_TYPE (WayTick, way_tick, WAY, TICK, WayEditor)

G_END_DECLS
