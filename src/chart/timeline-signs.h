#pragma once

#include "chart/palette.h"

G_BEGIN_DECLS

/* Draws around X, Y what stands for a contact of KIND, in COLOR, as wide as SIZE. The icons of the
 * vocabulary "contact.kind" look the same; they need a display. */
void way_timeline_draw_sign (
    const char *kind, double x, double y, double size, const WayColor *color, cairo_t *cr);

G_END_DECLS
