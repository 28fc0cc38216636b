#include "widgets/radar-legend.h"

#define HEIGHT 14

static void
draw (int sample, double height, const WayPalette *palette, cairo_t *cr)
{
  way_radar_sample_draw ((WayRadarSample) sample, height, palette, cr);
}

void
way_radar_legend_add (WayLegend *legend, WayRadarSample sample, const char *words)
{
  way_legend_add (legend, draw, (int) sample, (int) way_radar_sample_get_width (sample, HEIGHT),
                  HEIGHT, words);
}
