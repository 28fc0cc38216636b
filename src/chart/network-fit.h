#pragma once

#include "chart/network-layout.h"

G_BEGIN_DECLS

/* Gives the marks of the map SELF, whose size and texts are set, their places: as large as they
 * can be, with their whole names where these have room. */
void way_network_fit (WayNetworkLayout *self);

G_END_DECLS
