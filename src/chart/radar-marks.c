#include "chart/radar-marks.h"

#include <math.h>

#include "chart/text.h"

double
way_radar_get_value (const WayRadarDrawing *self, guint axis, guint profile)
{
  int score = self->layout->spokes[axis].axis.score[profile];

  if (profile == 0 && self->state->values != NULL)
    return self->state->values[axis];
  return score != WAY_RADAR_UNSCORED ? score : way_radar_layout_get_parking (self->layout);
}

gboolean
way_radar_is_inside (double value)
{
  return value <= WAY_RADAR_MAX;
}

/* A shape with N corners in the distance SIZE, the first one at the angle START. */
static void
draw_hollow (const WayRadarDrawing *self,
             double x,
             double y,
             guint n,
             double start,
             double size,
             double opacity,
             const WayColor *color)
{
  for (guint i = 0; i < n; i++)
    {
      double angle = start + 2 * G_PI * i / n;

      cairo_line_to (self->cr, x + size * cos (angle), y + size * sin (angle));
    }
  cairo_close_path (self->cr);
  way_color_set (&self->palette->card, opacity, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2.6 * self->unit);
  way_color_set (color, 1, self->cr);
  cairo_stroke (self->cr);
}

/* An earlier score lies behind the bead, and grows to frame it where it would hide. */
static void
draw_earlier (const WayRadarDrawing *self, guint axis, guint profile)
{
  double value = way_radar_get_value (self, axis, profile);
  double now = way_radar_get_value (self, axis, 0);
  double bead = self->layout->bead, x, y, now_x, now_y;
  gboolean hidden;

  if (!way_radar_is_inside (value))
    return;

  way_radar_layout_place_of (self->layout, axis, value, &x, &y);
  way_radar_layout_place_of (self->layout, axis, now, &now_x, &now_y);
  hidden = hypot (x - now_x, y - now_y) < bead * 1.15;

  if (profile == 1)
    draw_hollow (self, x, y, 4, 0, bead * (hidden ? 1.58 : 0.54), hidden ? 0.75 : 1,
                 &self->palette->earlier);
  else
    draw_hollow (self, x, y, 3, -G_PI / 2, bead * (hidden ? 2 : 0.6), hidden ? 0.75 : 1,
                 &self->palette->older);
}

static void
draw_wished (const WayRadarDrawing *self, guint axis)
{
  const WayRadarAxis *values = &self->layout->spokes[axis].axis;
  const double dash[] = { 0.1, 3.6 * self->unit };
  double wished = values->wished, x, y;

  if (self->state->held == (int) axis)
    wished = self->state->wished;
  if (values->worker != WAY_RADAR_UNSCORED)
    {
      way_radar_layout_place_of (self->layout, axis, values->worker, &x, &y);
      draw_hollow (self, x, y, 4, G_PI / 4, self->layout->bead * 0.7, 1, &self->palette->worker);
    }
  if (wished == WAY_RADAR_UNSCORED)
    return;

  way_radar_layout_place_of (self->layout, axis, wished, &x, &y);
  cairo_arc (self->cr, x, y, 11 * self->unit, 0, 2 * G_PI);
  way_color_set (&self->palette->card, 0.6, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2.4 * self->unit);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
}

static void
draw_ring (const WayRadarDrawing *self, double x, double y)
{
  const double dash[] = { 2.6 * self->unit, 3.2 * self->unit };

  cairo_arc (self->cr, x, y, self->layout->ring, 0, 2 * G_PI);
  way_color_set (&self->palette->window, 1, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 1.6 * self->unit);
  cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
  way_color_set (&self->palette->quiet, 1, self->cr);
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
}

static void
draw_halo (const WayRadarDrawing *self, double x, double y, double radius, double opacity)
{
  cairo_arc (self->cr, x, y, radius, 0, 2 * G_PI);
  way_color_set (&self->palette->accent, opacity, self->cr);
  cairo_fill (self->cr);
}

static void
draw_bead (const WayRadarDrawing *self, guint axis)
{
  const WayRadarLayout *layout = self->layout;
  double value = way_radar_get_value (self, axis, 0), x, y, size;
  gboolean inside = way_radar_is_inside (value);

  way_radar_layout_place_of (layout, axis, value, &x, &y);
  size = inside ? layout->bead : layout->ring;

  if (self->state->selected == (int) axis)
    draw_halo (self, x, y, size + (inside ? 8 : 5) * self->unit, 0.2);
  else if (self->state->hovered == (int) axis)
    draw_halo (self, x, y, size + (inside ? 6 : 4) * self->unit, 0.14);

  if (inside)
    {
      cairo_arc (self->cr, x, y, size, 0, 2 * G_PI);
      way_color_set (&self->palette->accent_bg, 1, self->cr);
      cairo_fill_preserve (self->cr);
      cairo_set_line_width (self->cr, 2.5 * self->unit);
      way_color_set (&self->palette->card, 1, self->cr);
      cairo_stroke (self->cr);
      way_color_set (&self->palette->on_accent, 1, self->cr);
      way_text_draw_centred (layout->figures[CLAMP (lround (value), 0, WAY_RADAR_MAX)], x, y,
                             self->cr);
    }
  else
    {
      draw_ring (self, x, y);
    }

  if (self->state->focused == (int) axis)
    {
      cairo_arc (self->cr, x, y, size + 5 * self->unit, 0, 2 * G_PI);
      way_color_set (&self->palette->accent, 1, self->cr);
      cairo_set_line_width (self->cr, 2.5);
      cairo_stroke (self->cr);
    }
}

void
way_radar_draw_marks (const WayRadarDrawing *self)
{
  guint n = self->layout->n_spokes;

  for (guint i = 0; i < n; i++)
    {
      draw_wished (self, i);
      draw_earlier (self, i, 2);
      draw_earlier (self, i, 1);
    }

  for (guint i = 0; i < n; i++)
    draw_bead (self, i);
}

static void
trace_rounded (cairo_t *cr, const WayRect *rect, double corner)
{
  double right = rect->x + rect->width, bottom = rect->y + rect->height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - corner, rect->y + corner, corner, -G_PI / 2, 0);
  cairo_arc (cr, right - corner, bottom - corner, corner, 0, G_PI / 2);
  cairo_arc (cr, rect->x + corner, bottom - corner, corner, G_PI / 2, G_PI);
  cairo_arc (cr, rect->x + corner, rect->y + corner, corner, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

/* A speech bubble: I want to talk about this. */
static void
draw_bubble (const WayRadarDrawing *self, const WayRect *place)
{
  double side = place->width / 16;
  const WayRect body = { place->x, place->y, 16 * side, 12 * side };

  trace_rounded (self->cr, &body, 3 * side);
  cairo_move_to (self->cr, place->x + 8 * side, place->y + 12 * side);
  cairo_line_to (self->cr, place->x + 4 * side, place->y + 16 * side);
  cairo_line_to (self->cr, place->x + 4 * side, place->y + 12 * side);
  cairo_close_path (self->cr);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_fill (self->cr);
}

void
way_radar_draw_labels (const WayRadarDrawing *self)
{
  for (guint i = 0; i < self->layout->n_spokes; i++)
    {
      const WayRadarSpoke *spoke = &self->layout->spokes[i];
      gboolean selected = self->state->selected == (int) i;
      gboolean clear = selected || spoke->axis.talk || spoke->axis.score[0] != WAY_RADAR_UNSCORED;

      if (selected)
        {
          trace_rounded (self->cr, &spoke->pill, 10 * self->layout->scale);
          way_color_set (&self->palette->accent, self->palette->tint, self->cr);
          cairo_fill_preserve (self->cr);
          way_color_set (&self->palette->text, self->palette->contrast ? 1 : 0, self->cr);
          cairo_set_line_width (self->cr, 1);
          cairo_stroke (self->cr);
        }

      way_color_set (clear ? &self->palette->text : &self->palette->quiet, 1, self->cr);
      way_text_draw (spoke->label[selected], spoke->box.x, spoke->box.y + spoke->label_y[selected],
                     self->cr);
      if (spoke->note != NULL)
        {
          way_color_set (selected ? &self->palette->text : &self->palette->quiet, 1, self->cr);
          way_text_draw (spoke->note, spoke->box.x, spoke->box.y + spoke->note_y, self->cr);
        }
      if (spoke->axis.talk)
        draw_bubble (self, &spoke->bubble);
    }
}
