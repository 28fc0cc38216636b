#pragma once

#include <adwaita.h>

#include "store/library.h"

G_BEGIN_DECLS

/* Journeys as rows, whom one meets next first, with a search by name where there are many. They are
 * looked for in a thread; rows are made for a few, and for more of them at a click. Emits "open"
 * with the path of a journey; "move" and "delete" with its WayLibraryEntry. */
#define WAY_TYPE_JOURNEY_LIST (way_journey_list_get_type ())
G_DECLARE_FINAL_TYPE (WayJourneyList, way_journey_list, WAY, JOURNEY_LIST, AdwBin)

/* Looks for the journeys of PART. */
void way_journey_list_show_part (WayJourneyList *self, WayLibraryPart part);

/* Forgets them. */
void way_journey_list_clear (WayJourneyList *self);

/* Shows ENTRY, too, and gives it the focus. */
void way_journey_list_insert (WayJourneyList *self, WayLibraryEntry *entry);

/* Shows the journey whose file was at PATH no more, and gives the next one the focus. Returns
 * whether there is one. */
gboolean way_journey_list_remove (WayJourneyList *self, const char *path);

G_END_DECLS
