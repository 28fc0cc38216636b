#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* What is there to understand together: the facets of Understanding behind their tabs, one at a
 * time in the foreground. */
#define WAY_TYPE_UNDERSTANDING_VIEW (way_understanding_view_get_type ())
G_DECLARE_FINAL_TYPE (
    WayUnderstandingView, way_understanding_view, WAY, UNDERSTANDING_VIEW, WayView)

G_END_DECLS
