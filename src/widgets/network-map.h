#pragma once

#include <gtk/gtk.h>

#include "chart/network-layout.h"

G_BEGIN_DECLS

/* The map of the people around me, in three rings and one sector for each group.
 *
 * Pointer: a person is dragged between rings and sectors; outside of the last ring they are not
 * placed. A press selects.
 * Keys, on the person who has the focus: arrows go to the next one in that direction; Ctrl+Up
 * brings the person one ring closer, Ctrl+Down one further away, Ctrl+Left and Ctrl+Right to the
 * next group round; Enter opens. Tab comes to the selected person, and leaves the map.
 *
 * Each person is an accessible button of their own. The map moves nobody itself: "moved" (person,
 * circle, ring; WAY_NETWORK_OPEN for none) is emitted once per gesture, and whoever keeps the
 * people sets them anew. "selected" (person) is emitted when a hand or the focus has come to
 * another person, "opened" (person) when all about a person is to be seen. */
#define WAY_TYPE_NETWORK_MAP (way_network_map_get_type ())
G_DECLARE_FINAL_TYPE (WayNetworkMap, way_network_map, WAY, NETWORK_MAP, GtkWidget)

GtkWidget *way_network_map_new (void);

/* Shows PERSONS; marks ease to their new places. */
void way_network_map_set_persons (WayNetworkMap *self,
                                  const WayNetworkPerson *persons,
                                  guint n_persons);

/* The selected person, or -1. */
int way_network_map_get_selected (WayNetworkMap *self);
void way_network_map_set_selected (WayNetworkMap *self, int person);

/* Gives the focus to PERSON. */
void way_network_map_focus (WayNetworkMap *self, int person);

/* Returns (borrowed, nullable) the layout that is shown. */
const WayNetworkLayout *way_network_map_get_layout (WayNetworkMap *self);

G_END_DECLS
