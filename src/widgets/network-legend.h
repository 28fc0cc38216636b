#pragma once

#include "chart/network-layout.h"
#include "widgets/legend.h"

G_BEGIN_DECLS

/* Explains in LEGEND the lines and signs that stand beside PERSONS on the map. */
void way_network_legend_show (WayLegend *legend, const WayNetworkPerson *persons, guint n_persons);

G_END_DECLS
