#include "views/facets.h"

#include "model/circumstance.h"
#include "model/domain.h"
#include "model/element.h"
#include "model/moment.h"
#include "model/person.h"
#include "model/place.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/trait.h"
#include "views/elements-view.h"
#include "views/people-view.h"
#include "views/places-view.h"
#include "views/portrait-view.h"
#include "views/profile-view.h"
#include "views/story-view.h"
#include "views/traits-view.h"

static const WayFacetPage facets[] = {
  { "profile",
    "profile",
    way_profile_view_get_type,
    { way_profile_get_type, way_domain_get_type, way_score_get_type } },
  { "portrait",
    "personal-profile",
    way_portrait_view_get_type,
    { way_portrait_get_type, way_priority_get_type, way_journey_get_type } },
  { "story", "story", way_story_view_get_type, { way_moment_get_type } },
  { "traits", "personal-profile", way_traits_view_get_type, { way_trait_get_type } },
  { "elements", "personal-profile", way_elements_view_get_type, { way_element_get_type } },
  { "people", "network", way_people_view_get_type, { way_person_get_type } },
  { "places",
    "personal-profile",
    way_places_view_get_type,
    { way_place_get_type, way_circumstance_get_type } },
  { NULL },
};

const WayFacetPage *
way_facets_get (void)
{
  return facets;
}
