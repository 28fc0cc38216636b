#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* My journeys, and those that are put away: what can be done with them. They are looked for
 * whenever this is shown, and forgotten when it is hidden. Emits "open" with the path of a
 * journey. */
#define WAY_TYPE_JOURNEYS (way_journeys_get_type ())
G_DECLARE_FINAL_TYPE (WayJourneys, way_journeys, WAY, JOURNEYS, AdwBin)

/* Takes back that a journey was put away, or was taken back, if one was. */
void way_journeys_undo (WayJourneys *self);

G_END_DECLS
