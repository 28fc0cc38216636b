#pragma once

#include "chart/network-layout.h"
#include "model/person.h"

G_BEGIN_DECLS

/* Returns (transfer full) an array of WayNetworkPerson, one for each of PEOPLE in their order. */
GArray *way_network_people_new (GListModel *people);

/* Returns what is written on the map in the language shown now. */
WayNetworkWords way_network_words (void);

/* Returns (static, nullable) the key of the circle that CELL is in. */
const char *way_network_cell_get_circle (WayNetworkCell self);

/* Returns the ring of CELL as a person has it: 1 to 3, or WAY_NONE. */
gint64 way_network_cell_get_ring (WayNetworkCell self);

G_END_DECLS
