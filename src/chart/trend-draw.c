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

static const WayColor *
get_color (const WayPalette *palette, WayTrendVoice voice)
{
  return voice == WAY_TREND_PERSON ? &palette->accent : &palette->worker;
}

/* The worker's line is dashed: colour never stands alone. */
static void
stroke_line (const WayPalette *palette, WayTrendVoice voice, cairo_t *cr)
{
  const double dashes[] = { 6, 6 };

  cairo_save (cr);
  if (voice == WAY_TREND_WORKER)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, 3);
  way_color_set (get_color (palette, voice), 1, cr);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* From one date to the next; nothing over a gap. Who was not asked on a day left no gap. */
static void
draw_line (const Drawing *self, guint lane, WayTrendVoice voice)
{
  int last = WAY_TREND_GAP;

  for (guint i = 0; i < self->layout->trend->n_dates; i++)
    {
      int score = way_trend_get_score (self->layout->trend, lane, voice, i);
      double x = way_trend_layout_get_x (self->layout, voice, i);

      if (score == WAY_TREND_SILENT)
        continue;
      if (score >= 0 && last >= 0)
        cairo_line_to (self->cr, x, way_trend_layout_get_y (self->layout, lane, score));
      else if (score >= 0)
        cairo_move_to (self->cr, x, way_trend_layout_get_y (self->layout, lane, score));
      last = score;
    }
  stroke_line (self->palette, voice, self->cr);
}

/* The person's is round, the worker's is square. */
static void
draw_shape (
    const WayPalette *palette, WayTrendVoice voice, double x, double y, double r, cairo_t *cr)
{
  const double side = 1.7 * r;

  if (voice == WAY_TREND_PERSON)
    cairo_arc (cr, x, y, r, 0, 2 * G_PI);
  else
    cairo_rectangle (cr, x - side / 2, y - side / 2, side, side);
  way_color_set (voice == WAY_TREND_PERSON ? &palette->accent_bg : &palette->worker, 1, cr);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 2);
  way_color_set (&palette->card, 1, cr);
  cairo_stroke (cr);
}

static void
draw_bead (const Drawing *self, WayTrendVoice voice, double x, double y, PangoLayout *figure)
{
  PangoRectangle ink;

  draw_shape (self->palette, voice, x, y, self->layout->bead, self->cr);
  if (!self->layout->figures_fit)
    return;

  pango_layout_get_extents (figure, &ink, NULL);
  way_color_set (voice == WAY_TREND_PERSON ? &self->palette->on_accent : &self->palette->card, 1,
                 self->cr);
  draw_text (self, figure, x - (ink.x + ink.width / 2.0) / PANGO_SCALE,
             y - (ink.y + ink.height / 2.0) / PANGO_SCALE);
}

static void
draw_beads (const Drawing *self, guint lane, WayTrendVoice voice)
{
  for (guint i = 0; i < self->layout->trend->n_dates; i++)
    {
      int score = way_trend_get_score (self->layout->trend, lane, voice, i);

      if (score >= 0)
        draw_bead (self, voice, way_trend_layout_get_x (self->layout, voice, i),
                   way_trend_layout_get_y (self->layout, lane, score),
                   self->layout->figures[score]);
    }
}

/* No line lies on a bead; the person's answers lie on top. */
static void
draw_lane (const Drawing *self, guint lane, gboolean selected)
{
  way_color_set (selected ? &self->palette->accent : &self->palette->text, 1, self->cr);
  draw_text (self, self->layout->lanes[lane].label, 0, self->layout->lanes[lane].box.y);
  draw_field (self, lane, selected);
  draw_line (self, lane, WAY_TREND_WORKER);
  draw_line (self, lane, WAY_TREND_PERSON);
  draw_beads (self, lane, WAY_TREND_WORKER);
  draw_beads (self, lane, WAY_TREND_PERSON);
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

void
way_trend_draw_sample (int voice, double height, const WayPalette *palette, cairo_t *cr)
{
  cairo_move_to (cr, 0, height / 2);
  cairo_line_to (cr, 2 * height, height / 2);
  stroke_line (palette, voice, cr);
  draw_shape (palette, voice, height, height / 2, height / 2, cr);
}
