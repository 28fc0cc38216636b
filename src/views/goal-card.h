#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A goal, personal or support. */
#define WAY_TYPE_GOAL_CARD (way_goal_card_get_type ())
G_DECLARE_FINAL_TYPE (WayGoalCard, way_goal_card, WAY, GOAL_CARD, AdwBin)

GtkWidget *way_goal_card_new (WayStore *store, WayRecord *goal);

/* Returns (borrowed) the goal. */
WayRecord *way_goal_card_get_goal (WayGoalCard *self);

G_END_DECLS
