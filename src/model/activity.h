#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A step of a plan: who does what, when. A promise, too. */
#define WAY_TYPE_ACTIVITY (way_activity_get_type ())
G_DECLARE_FINAL_TYPE (WayActivity, way_activity, WAY, ACTIVITY, WayRecord)

G_END_DECLS
