#pragma once

#include "chart/network-draw.h"

G_BEGIN_DECLS

/* One drawing of the map while it is going on. */
typedef struct
{
  const WayNetworkLayout *layout;
  const WayPalette *palette;
  const WayNetworkState *state;
  cairo_t *cr;
} WayNetworkDrawing;

/* Returns where PERSON is now. */
WayNetworkPlace way_network_get_place (const WayNetworkDrawing *self, guint person);

/* Draws between mark FROM and me, TO, who gives and who gets: arrows, or a line that is jagged. */
void way_network_draw_energy (const WayNetworkDrawing *self,
                              WayNetworkEnergy energy,
                              double gap,
                              WayNetworkPlace from,
                              WayNetworkPlace to);

/* Draws at X, Y which contact is wanted: a plus, a minus, or two lines for as it is. */
void way_network_draw_wanted (
    const WayNetworkDrawing *self, WayNetworkWanted wanted, double size, double x, double y);

/* Draws everybody: their marks, and their names. */
void way_network_draw_marks (const WayNetworkDrawing *self);

G_END_DECLS
