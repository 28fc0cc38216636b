#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* All contacts over months and years, and which of them are shown: of one kind, talks alone, or
 * all. It hides as long as there is hardly anything to look back on.
 *
 * "opened" (id): somebody wants to see all about a contact. "filtered": others are shown now. */
#define WAY_TYPE_CONTACT_ROAD (way_contact_road_get_type ())
G_DECLARE_FINAL_TYPE (WayContactRoad, way_contact_road, WAY, CONTACT_ROAD, AdwBin)

/* Shows CONTACTS, which come with the newest first; called once. */
void way_contact_road_set_contacts (WayContactRoad *self, WayQuery *contacts);

/* Returns (borrowed) those that are shown, the newest first. */
GListModel *way_contact_road_get_shown (WayContactRoad *self);

/* Shows them as they are now. */
void way_contact_road_update (WayContactRoad *self);

/* Shows all of them again, unless CONTACT is shown anyhow. */
void way_contact_road_reveal (WayContactRoad *self, WayRecord *contact);

G_END_DECLS
