#pragma once

#include "chart/radar-sample.h"
#include "widgets/legend.h"

G_BEGIN_DECLS

/* Explains in WORDS what SAMPLE is on a wheel. */
void way_radar_legend_add (WayLegend *legend, WayRadarSample sample, const char *words);

G_END_DECLS
