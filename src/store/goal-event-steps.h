#pragma once

#include "store/goal-event.h"

G_BEGIN_DECLS

/* Adds to EVENTS what was agreed for GOAL, and how that went. */
void way_goal_event_add_steps (GPtrArray *events, WayStore *store, WayRecord *goal);

G_END_DECLS
