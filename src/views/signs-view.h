#pragma once

#include "views/sheet-view.h"

G_BEGIN_DECLS

/* The early-warning-signs plan: three phases, what throws me off balance, what helps, and whom to
 * ring. At hand in every stage. */
#define WAY_TYPE_SIGNS_VIEW (way_signs_view_get_type ())
G_DECLARE_FINAL_TYPE (WaySignsView, way_signs_view, WAY, SIGNS_VIEW, WaySheetView)

G_END_DECLS
