#pragma once

#include "chart/palette.h"
#include "chart/trend-layout.h"

G_BEGIN_DECLS

/* Draws the lines over time; SELECTED is a lane, or -1. */
void way_trend_draw (const WayTrendLayout *layout,
                     const WayPalette *palette,
                     int selected,
                     cairo_t *cr);

/* Draws how the answers of VOICE look, HEIGHT high and twice as wide, from 0, 0 on. */
void way_trend_draw_sample (int voice, double height, const WayPalette *palette, cairo_t *cr);

G_END_DECLS
