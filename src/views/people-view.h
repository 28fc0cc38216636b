#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

/* The people around me: a map and its list, and all about the one who is selected. */
#define WAY_TYPE_PEOPLE_VIEW (way_people_view_get_type ())
G_DECLARE_FINAL_TYPE (WayPeopleView, way_people_view, WAY, PEOPLE_VIEW, WayFacet)

G_END_DECLS
