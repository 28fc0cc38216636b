#pragma once

#include "chart/palette.h"
#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Returns where words of that size are told beside a hand at X, Y: above it, or below it where
 * there is no room, and always within the drawing. */
WayRect way_radar_hand_place (
    const WayRadarLayout *layout, double x, double y, double width, double height);

/* Draws TEXT, which tells what the hand at X, Y does. */
void way_radar_hand_draw (const WayRadarLayout *layout,
                          const WayPalette *palette,
                          PangoLayout *text,
                          double x,
                          double y,
                          cairo_t *cr);

G_END_DECLS
