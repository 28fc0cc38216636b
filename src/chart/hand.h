#pragma once

#include <pango/pangocairo.h>

#include "chart/palette.h"

G_BEGIN_DECLS

/* Draws TEXT, which tells what the hand at X, Y does: above it, or below it where there is no room,
 * and always within the drawing of WIDTH and HEIGHT. */
void way_hand_draw (double width,
                    double height,
                    const WayPalette *palette,
                    PangoLayout *text,
                    double x,
                    double y,
                    cairo_t *cr);

G_END_DECLS
