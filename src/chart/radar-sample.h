#pragma once

#include <cairo.h>

#include "chart/palette.h"

G_BEGIN_DECLS

/* What a legend explains. */
typedef enum
{
  WAY_RADAR_SAMPLE_NOW,
  WAY_RADAR_SAMPLE_EARLIER,
  WAY_RADAR_SAMPLE_OLDER,
  WAY_RADAR_SAMPLE_WISHED,
  WAY_RADAR_SAMPLE_WORKER,
  WAY_RADAR_SAMPLE_UNSCORED,
  WAY_RADAR_SAMPLE_LIFE,
  WAY_RADAR_SAMPLE_PERSONAL,
} WayRadarSample;

/* Width of a sample that is HEIGHT high. */
double way_radar_sample_get_width (WayRadarSample sample, double height);

/* Draws SAMPLE as the wheel does, from 0, 0 on. */
void way_radar_sample_draw (WayRadarSample sample,
                            double height,
                            const WayPalette *palette,
                            cairo_t *cr);

G_END_DECLS
