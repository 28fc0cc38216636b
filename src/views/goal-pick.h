#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The goal of which something is shown, out of all that have not ended. "picked" is emitted when
 * the person has picked another one. */
#define WAY_TYPE_GOAL_PICK (way_goal_pick_get_type ())
G_DECLARE_FINAL_TYPE (WayGoalPick, way_goal_pick, WAY, GOAL_PICK, AdwBin)

/* Looks again which goals there are. The one that was shown stays, if it can. */
void way_goal_pick_refresh (WayGoalPick *self, WayStore *store);

/* Returns the id of the goal, or 0 if there is none. */
gint64 way_goal_pick_get_goal (WayGoalPick *self);

/* Shows the goal with that id; returns whether it is one of them. */
gboolean way_goal_pick_set_goal (WayGoalPick *self, gint64 goal);

G_END_DECLS
