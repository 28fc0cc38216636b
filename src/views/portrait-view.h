#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* The personal profile: what you should know about me, my priorities, and each life domain in my
 * words. */
#define WAY_TYPE_PORTRAIT_VIEW (way_portrait_view_get_type ())
G_DECLARE_FINAL_TYPE (WayPortraitView, way_portrait_view, WAY, PORTRAIT_VIEW, WayFacet)

G_END_DECLS
