#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* Understanding: the places of the person, and what else counts around them. */
#define WAY_TYPE_PLACES_VIEW (way_places_view_get_type ())
G_DECLARE_FINAL_TYPE (WayPlacesView, way_places_view, WAY, PLACES_VIEW, WayFacet)

G_END_DECLS
