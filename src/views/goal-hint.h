#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What is said, once, about a goal that matters a lot and still feels far: that finding out, or a
 * smaller step, is a way to begin. */
#define WAY_TYPE_GOAL_HINT (way_goal_hint_get_type ())
G_DECLARE_FINAL_TYPE (WayGoalHint, way_goal_hint, WAY, GOAL_HINT, AdwBin)

/* Shows the hint if it is one for GOAL, and hides it if not. */
void way_goal_hint_set_goal (WayGoalHint *self, WayStore *store, WayRecord *goal);

G_END_DECLS
