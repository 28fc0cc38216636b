#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* Understanding: strengths and what makes vulnerable, of the person and of what is around, side by
 * side. */
#define WAY_TYPE_TRAITS_VIEW (way_traits_view_get_type ())
G_DECLARE_FINAL_TYPE (WayTraitsView, way_traits_view, WAY, TRAITS_VIEW, WayFacet)

G_END_DECLS
