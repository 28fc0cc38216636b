#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* Stage 5: the page to open at the table. What went well, what was promised, the next meeting. */
#define WAY_TYPE_DOING_VIEW (way_doing_view_get_type ())
G_DECLARE_FINAL_TYPE (WayDoingView, way_doing_view, WAY, DOING_VIEW, WayView)

G_END_DECLS
