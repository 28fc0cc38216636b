#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* How is life now? The wheel of life domains and its twin, a table, with what is said about the
 * selected domain beside them. */
#define WAY_TYPE_UNDERSTANDING_VIEW (way_understanding_view_get_type ())
G_DECLARE_FINAL_TYPE (
    WayUnderstandingView, way_understanding_view, WAY, UNDERSTANDING_VIEW, WayView)

G_END_DECLS
