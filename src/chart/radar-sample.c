#include "chart/radar-sample.h"

#include <math.h>

#define HEIGHT 14.0 /* for which the measures are written down */

double
way_radar_sample_get_width (WayRadarSample sample, double height)
{
  switch (sample)
    {
    case WAY_RADAR_SAMPLE_EARLIER:
    case WAY_RADAR_SAMPLE_OLDER:
      return height * 30 / HEIGHT;
    case WAY_RADAR_SAMPLE_LIFE:
    case WAY_RADAR_SAMPLE_PERSONAL:
      return height * 20 / HEIGHT;
    case WAY_RADAR_SAMPLE_NOW:
    case WAY_RADAR_SAMPLE_WISHED:
    case WAY_RADAR_SAMPLE_WORKER:
    case WAY_RADAR_SAMPLE_UNSCORED:
    default:
      return height;
    }
}

static void
draw_line (cairo_t *cr, double from, double to, const double *dash, int n_dashes)
{
  cairo_move_to (cr, from, HEIGHT / 2);
  cairo_line_to (cr, to, HEIGHT / 2);
  cairo_set_dash (cr, dash, n_dashes, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* The corners of a hollow mark, the first one at the angle START. */
static void
draw_hollow (const WayPalette *palette,
             const WayColor *color,
             double middle,
             guint n,
             double start,
             cairo_t *cr)
{
  for (guint i = 0; i < n; i++)
    {
      double angle = start + 2 * G_PI * i / n;

      cairo_line_to (cr, middle + 5.6 * cos (angle), HEIGHT / 2 + 5.6 * sin (angle));
    }
  cairo_close_path (cr);
  way_color_set (&palette->card, 1, cr);
  cairo_fill_preserve (cr);
  way_color_set (color, 1, cr);
  cairo_stroke (cr);
}

static void
draw_ring (const WayColor *color, double width, const double *dash, cairo_t *cr)
{
  cairo_arc (cr, HEIGHT / 2, HEIGHT / 2, 6, 0, 2 * G_PI);
  way_color_set (color, 1, cr);
  cairo_set_line_width (cr, width);
  cairo_set_dash (cr, dash, 2, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

void
way_radar_sample_draw (WayRadarSample sample, double height, const WayPalette *palette, cairo_t *cr)
{
  const double dash[] = { 6, 5 }, dots[] = { 0.1, 3.4 }, fine[] = { 2.4, 2.6 };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_scale (cr, height / HEIGHT, height / HEIGHT);
  cairo_set_line_width (cr, 2.2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);

  switch (sample)
    {
    case WAY_RADAR_SAMPLE_EARLIER:
      way_color_set (&palette->earlier, 1, cr);
      draw_line (cr, 1, 29, dash, 2);
      draw_hollow (palette, &palette->earlier, 15, 4, 0, cr);
      break;
    case WAY_RADAR_SAMPLE_OLDER:
      way_color_set (&palette->older, 1, cr);
      draw_line (cr, 1, 29, dots, 2);
      draw_hollow (palette, &palette->older, 15, 3, -G_PI / 2, cr);
      break;
    case WAY_RADAR_SAMPLE_WORKER:
      draw_hollow (palette, &palette->worker, HEIGHT / 2, 4, G_PI / 4, cr);
      break;
    case WAY_RADAR_SAMPLE_WISHED:
      draw_ring (&palette->accent, 2, dots, cr);
      break;
    case WAY_RADAR_SAMPLE_UNSCORED:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
      draw_ring (&palette->quiet, 1.6, fine, cr);
      break;
    case WAY_RADAR_SAMPLE_LIFE:
    case WAY_RADAR_SAMPLE_PERSONAL:
      way_color_set (sample == WAY_RADAR_SAMPLE_LIFE ? &palette->accent : &palette->earlier, 0.4,
                     cr);
      cairo_set_line_width (cr, 3.5);
      draw_line (cr, 2, 18, NULL, 0);
      break;
    case WAY_RADAR_SAMPLE_NOW:
    default:
      cairo_arc (cr, HEIGHT / 2, HEIGHT / 2, 6.5, 0, 2 * G_PI);
      way_color_set (&palette->accent_bg, 1, cr);
      cairo_fill (cr);
    }

  cairo_restore (cr);
}
