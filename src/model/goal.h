#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What the person is going for; a support goal is what the worker is going for meanwhile. */
#define WAY_TYPE_GOAL (way_goal_get_type ())
G_DECLARE_FINAL_TYPE (WayGoal, way_goal, WAY, GOAL, WayRecord)

G_END_DECLS
