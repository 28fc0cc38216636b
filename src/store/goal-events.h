#pragma once

#include "store/goal-event.h"

G_BEGIN_DECLS

/* Returns (transfer full) the story of GOAL, of WayGoalEvent, the oldest first: the wish it came
 * from, what it was called, how it stood, its steps and how they went, and how we looked back. */
GPtrArray *way_goal_events_new (WayStore *store, WayRecord *goal);

G_END_DECLS
