#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The line in which a new goal is typed. While it has the focus, the beginnings of the four kinds
 * of goals and the choice of a support goal are offered below. */
#define WAY_TYPE_NEW_GOAL (way_new_goal_get_type ())
G_DECLARE_FINAL_TYPE (WayNewGoal, way_new_goal, WAY, NEW_GOAL, AdwBin)

/* Adds goals to STORE; called once. */
void way_new_goal_set_store (WayNewGoal *self, WayStore *store);

/* Begins a goal of KIND, for the person to go on with. */
void way_new_goal_begin (WayNewGoal *self, const char *kind);

G_END_DECLS
