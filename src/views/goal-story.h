#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* The way of a goal, from the wish it came from until now, to be unfolded and read. */
#define WAY_TYPE_GOAL_STORY (way_goal_story_get_type ())
G_DECLARE_FINAL_TYPE (WayGoalStory, way_goal_story, WAY, GOAL_STORY, WayFold)

/* Tells the story of GOAL, and follows it. */
void way_goal_story_show (WayGoalStory *self, WayStore *store, WayRecord *goal);

G_END_DECLS
