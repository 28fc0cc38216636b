#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* One of the three things that matter most now. */
#define WAY_TYPE_PRIORITY (way_priority_get_type ())
G_DECLARE_FINAL_TYPE (WayPriority, way_priority, WAY, PRIORITY, WayRecord)

G_END_DECLS
