#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* What matters to me: the ten elements of recovery, each with how important it is now and a note.
 * Wishes and goals can be tagged with them. */
#define WAY_TYPE_ELEMENTS_VIEW (way_elements_view_get_type ())
G_DECLARE_FINAL_TYPE (WayElementsView, way_elements_view, WAY, ELEMENTS_VIEW, WayFacet)

G_END_DECLS
