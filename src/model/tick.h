#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* Whether a section of a paper may be seen. */
#define WAY_TYPE_TICK (way_tick_get_type ())
G_DECLARE_FINAL_TYPE (WayTick, way_tick, WAY, TICK, WayRecord)

G_END_DECLS
