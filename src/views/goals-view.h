#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* Where do I want to go? Wishes, and the goals that grow out of them. */
#define WAY_TYPE_GOALS_VIEW (way_goals_view_get_type ())
G_DECLARE_FINAL_TYPE (WayGoalsView, way_goals_view, WAY, GOALS_VIEW, WayView)

G_END_DECLS
