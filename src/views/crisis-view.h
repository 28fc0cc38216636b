#pragma once

#include "views/sheet-view.h"

G_BEGIN_DECLS

/* The crisis card, as it will be in a wallet: what others should know when I can't say it. At hand
 * in every stage. */
#define WAY_TYPE_CRISIS_VIEW (way_crisis_view_get_type ())
G_DECLARE_FINAL_TYPE (WayCrisisView, way_crisis_view, WAY, CRISIS_VIEW, WaySheetView)

G_END_DECLS
