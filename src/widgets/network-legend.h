#pragma once

#include <gtk/gtk.h>

#include "chart/network-layout.h"

G_BEGIN_DECLS

/* Explains the lines and signs on a map of people: those that are on it. */
#define WAY_TYPE_NETWORK_LEGEND (way_network_legend_get_type ())
G_DECLARE_FINAL_TYPE (WayNetworkLegend, way_network_legend, WAY, NETWORK_LEGEND, GtkWidget)

/* Explains what stands beside PERSONS on the map. */
void way_network_legend_show (WayNetworkLegend *self,
                              const WayNetworkPerson *persons,
                              guint n_persons);

G_END_DECLS
