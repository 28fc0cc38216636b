#pragma once

#include "chart/network-layout.h"
#include "chart/palette.h"

G_BEGIN_DECLS

typedef struct
{
  double x, y;
} WayNetworkPlace;

/* What a hand does with the map at the moment. */
typedef struct
{
  int selected, hovered, focused, held; /* persons, or -1 */
  WayNetworkCell target;                /* where the held one would stand */
  PangoLayout *word;                    /* (nullable) what is said beside the held one */
  const WayNetworkPlace *places;        /* (nullable) of the marks while they move */
} WayNetworkState;

/* What a legend explains. */
typedef enum
{
  WAY_NETWORK_SAMPLE_GIVES,
  WAY_NETWORK_SAMPLE_RECEIVES,
  WAY_NETWORK_SAMPLE_BOTH,
  WAY_NETWORK_SAMPLE_COSTS,
  WAY_NETWORK_SAMPLE_MORE,
  WAY_NETWORK_SAMPLE_SAME,
  WAY_NETWORK_SAMPLE_LESS,
} WayNetworkSample;

/* Draws the map; STATE is NULL on paper. */
void way_network_draw (const WayNetworkLayout *layout,
                       const WayPalette *palette,
                       const WayNetworkState *state,
                       cairo_t *cr);

/* Draws SAMPLE as the map does, HEIGHT high and twice as wide, from 0, 0 on. */
void way_network_draw_sample (WayNetworkSample sample,
                              double height,
                              const WayPalette *palette,
                              cairo_t *cr);

G_END_DECLS
