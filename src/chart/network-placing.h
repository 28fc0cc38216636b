#pragma once

#include "chart/network-layout.h"

G_BEGIN_DECLS

#define WAY_NETWORK_GAP 3   /* around a mark, and around a text */
#define WAY_NETWORK_GRAIN 7 /* between the places that are tried */

/* Putting marks and their texts on a map, one after the other, so that none hides another one. */
typedef struct
{
  WayNetworkLayout *map;
  int text;         /* that each mark has to have; -1: none */
  gboolean *placed; /* one per mark: it has its place */
} WayNetworkPlacing;

/* Puts TEXT beside MARK on the best side that is free; returns whether there is one. */
gboolean way_network_placing_put_text (const WayNetworkPlacing *self,
                                       WayNetworkMark *mark,
                                       int text);

/* Puts MARK on the free place in its cell that is nearest to the radius and angle wanted; returns
 * whether there is one. */
gboolean way_network_placing_put_mark (const WayNetworkPlacing *self,
                                       WayNetworkMark *mark,
                                       double wanted_radius,
                                       double wanted_angle);

G_END_DECLS
