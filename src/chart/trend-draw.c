#include "chart/trend-draw.h"

#include <math.h>

typedef struct
{
  const WayTrendLayout *layout;
  const WayPalette *palette;
  cairo_t *cr;
} Drawing;

static void
draw_text (const Drawing *self, PangoLayout *text, double x, double y)
{
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, text);
  cairo_new_path (self->cr);
}

static void
draw_field (const Drawing *self, guint lane, gboolean selected)
{
  const WayTrendLane *place = &self->layout->lanes[lane];
  double bead = self->layout->bead;

  cairo_rectangle (self->cr, 0, place->top - bead, self->layout->width,
                   place->bottom - place->top + 2 * bead);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill_preserve (self->cr);
  way_color_set (&self->palette->accent, selected ? self->palette->tint : 0, self->cr);
  cairo_fill (self->cr);

  cairo_set_line_width (self->cr, 1);
  way_color_set (&self->palette->text, self->palette->hairline, self->cr);
  for (int score = 0; score <= WAY_TREND_MAX; score += WAY_TREND_MAX / 2)
    {
      double y = round (way_trend_layout_get_y (self->layout, lane, score)) + 0.5;

      cairo_move_to (self->cr, 0, y);
      cairo_line_to (self->cr, self->layout->width, y);
    }
  for (guint i = 0; i < self->layout->trend->n_dates; i++)
    {
      double x = round (self->layout->x[i]) + 0.5;

      cairo_move_to (self->cr, x, place->top - bead);
      cairo_line_to (self->cr, x, place->bottom + bead);
    }
  cairo_stroke (self->cr);
}

/* From one date to the next; nothing over a gap. */
static void
draw_line (const Drawing *self, guint lane)
{
  const WayTrend *trend = self->layout->trend;
  const int *scores = trend->lines[lane].scores;

  for (guint i = 0; i + 1 < trend->n_dates; i++)
    {
      if (scores[i] == WAY_TREND_GAP || scores[i + 1] == WAY_TREND_GAP)
        continue;
      cairo_move_to (self->cr, self->layout->x[i],
                     way_trend_layout_get_y (self->layout, lane, scores[i]));
      cairo_line_to (self->cr, self->layout->x[i + 1],
                     way_trend_layout_get_y (self->layout, lane, scores[i + 1]));
    }
  cairo_set_line_width (self->cr, 3);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_stroke (self->cr);
}

static void
draw_bead (const Drawing *self, double x, double y, PangoLayout *figure)
{
  PangoRectangle ink;

  cairo_arc (self->cr, x, y, self->layout->bead, 0, 2 * G_PI);
  way_color_set (&self->palette->accent_bg, 1, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_stroke (self->cr);

  pango_layout_get_extents (figure, &ink, NULL);
  way_color_set (&self->palette->on_accent, 1, self->cr);
  draw_text (self, figure, x - (ink.x + ink.width / 2.0) / PANGO_SCALE,
             y - (ink.y + ink.height / 2.0) / PANGO_SCALE);
}

static void
draw_lane (const Drawing *self, guint lane, gboolean selected)
{
  const WayTrend *trend = self->layout->trend;

  way_color_set (selected ? &self->palette->accent : &self->palette->text, 1, self->cr);
  draw_text (self, self->layout->lanes[lane].label, 0, self->layout->lanes[lane].box.y);
  draw_field (self, lane, selected);
  draw_line (self, lane);
  for (guint i = 0; i < trend->n_dates; i++)
    {
      int score = trend->lines[lane].scores[i];

      if (score != WAY_TREND_GAP)
        draw_bead (self, self->layout->x[i], way_trend_layout_get_y (self->layout, lane, score),
                   self->layout->figures[score]);
    }
}

static void
draw_dates (const Drawing *self)
{
  way_color_set (&self->palette->quiet, 1, self->cr);
  for (guint i = 0; i < self->layout->trend->n_dates; i++)
    {
      int width;

      if (self->layout->dates[i] == NULL)
        continue;
      pango_layout_get_pixel_size (self->layout->dates[i], &width, NULL);
      draw_text (self, self->layout->dates[i],
                 CLAMP (self->layout->x[i] - width / 2.0, 0, fmax (self->layout->width - width, 0)),
                 self->layout->dates_y);
    }
}

void
way_trend_draw (const WayTrendLayout *layout, const WayPalette *palette, int selected, cairo_t *cr)
{
  const Drawing drawing = { layout, palette, cr };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < layout->trend->n_lines; i++)
    draw_lane (&drawing, i, selected == (int) i);
  draw_dates (&drawing);
  cairo_restore (cr);
}
