#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* How are we in touch? About the two of us, how to reach each other, and every try that was made.
 */
#define WAY_TYPE_CONNECTING_VIEW (way_connecting_view_get_type ())
G_DECLARE_FINAL_TYPE (WayConnectingView, way_connecting_view, WAY, CONNECTING_VIEW, WayView)

G_END_DECLS
