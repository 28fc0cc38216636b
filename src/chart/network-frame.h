#pragma once

#include "chart/network-layout.h"

G_BEGIN_DECLS

/* Gives the sectors of SELF their angles: equal ones, unless one needs more (NEEDS, an angle for
 * each) for the people in it. None gets less than LEAST (an angle for each), as far as that goes.
 */
void way_network_frame_divide (WayNetworkLayout *self, const double *needs, const double *least);

/* Puts the names of the sectors around the rings and makes these as large as they leave room for,
 * below the uppermost HEIGHT_ABOVE pixels. */
void way_network_frame_fit (WayNetworkLayout *self, double height_above);

/* Divides the radius among the rings: all equal, or one (WIDE, or -1) takes SHARE of it. */
void way_network_frame_set_rings (WayNetworkLayout *self, int wide, double share);

G_END_DECLS
