#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* An agreement about safety. */
#define WAY_TYPE_SAFETY (way_safety_get_type ())
G_DECLARE_FINAL_TYPE (WaySafety, way_safety, WAY, SAFETY, WayRecord)

G_END_DECLS
