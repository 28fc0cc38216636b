#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* Which way could I go? The ways to a goal side by side, and who does what. */
#define WAY_TYPE_PLAN_VIEW (way_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (WayPlanView, way_plan_view, WAY, PLAN_VIEW, WayView)

G_END_DECLS
