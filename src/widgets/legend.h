#pragma once

#include <gtk/gtk.h>

#include "chart/palette.h"

G_BEGIN_DECLS

/* Explains the marks of a chart: samples with words, in as many rows as they need. */
#define WAY_TYPE_LEGEND (way_legend_get_type ())
G_DECLARE_FINAL_TYPE (WayLegend, way_legend, WAY, LEGEND, GtkWidget)

/* Draws SAMPLE as the chart does, HEIGHT high, from 0, 0 on. */
typedef void (*WayLegendDraw) (int sample, double height, const WayPalette *palette, cairo_t *cr);

/* Removes all samples. */
void way_legend_clear (WayLegend *self);

/* Explains in WORDS the SAMPLE that DRAW draws. */
void way_legend_add (
    WayLegend *self, WayLegendDraw draw, int sample, int width, int height, const char *words);

G_END_DECLS
