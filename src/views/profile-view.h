#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* How is life now? The facet of the wheel of life domains and its twin, a table, with what is said
 * about the selected domain beside them. */
#define WAY_TYPE_PROFILE_VIEW (way_profile_view_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileView, way_profile_view, WAY, PROFILE_VIEW, WayFacet)

G_END_DECLS
