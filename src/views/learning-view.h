#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* Stage 6: to look back together, on how life is now and on each goal, and to decide how to go
 * on. A look-back of today begins with the first thing that is said. */
#define WAY_TYPE_LEARNING_VIEW (way_learning_view_get_type ())
G_DECLARE_FINAL_TYPE (WayLearningView, way_learning_view, WAY, LEARNING_VIEW, WayView)

G_END_DECLS
