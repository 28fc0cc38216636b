#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* My journeys, with a search by name. They are looked for in a thread whenever the list is shown,
 * and forgotten when it is hidden. Emits "open" with the path of a journey. */
#define WAY_TYPE_JOURNEY_LIST (way_journey_list_get_type ())
G_DECLARE_FINAL_TYPE (WayJourneyList, way_journey_list, WAY, JOURNEY_LIST, AdwBin)

G_END_DECLS
