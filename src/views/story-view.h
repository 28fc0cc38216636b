#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* My life story: moments on a drawn line of life, or in a list, and the card of one of them. */
#define WAY_TYPE_STORY_VIEW (way_story_view_get_type ())
G_DECLARE_FINAL_TYPE (WayStoryView, way_story_view, WAY, STORY_VIEW, WayFacet)

G_END_DECLS
