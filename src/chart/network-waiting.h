#pragma once

#include "chart/network-layout.h"

G_BEGIN_DECLS

/* Puts those who are not placed yet into rows at the upper edge of SELF, TEXT beside each. Returns
 * how much of the height they take. */
double way_network_waiting_place (WayNetworkLayout *self, int text);

G_END_DECLS
