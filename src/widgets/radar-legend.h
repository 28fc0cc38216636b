#pragma once

#include <gtk/gtk.h>

#include "chart/radar-sample.h"

G_BEGIN_DECLS

/* Explains the marks of a wheel: samples with words, in as many rows as they need. */
#define WAY_TYPE_RADAR_LEGEND (way_radar_legend_get_type ())
G_DECLARE_FINAL_TYPE (WayRadarLegend, way_radar_legend, WAY, RADAR_LEGEND, GtkWidget)

/* Removes all samples. */
void way_radar_legend_clear (WayRadarLegend *self);
void way_radar_legend_add (WayRadarLegend *self, WayRadarSample sample, const char *words);

G_END_DECLS
