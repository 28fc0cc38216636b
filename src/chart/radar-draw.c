#include "chart/radar-draw.h"

#include <math.h>

#include "chart/radar-marks.h"
#include "chart/text.h"

#define BEAD 18 /* radius of a bead for which the widths of lines are written down */

static double
get_radius (const WayRadarDrawing *self, double value)
{
  const WayRadarLayout *layout = self->layout;

  return layout->hub + (layout->radius - layout->hub) * value / WAY_RADAR_MAX;
}

static void
circle (const WayRadarDrawing *self, double radius)
{
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, self->layout->center_x, self->layout->center_y, radius, 0, 2 * G_PI);
}

/* Adds the point of AXIS in the distance RADIUS from the centre to the path. */
static void
line_to (const WayRadarDrawing *self, guint axis, double radius)
{
  double angle = self->layout->spokes[axis].angle;

  cairo_line_to (self->cr, self->layout->center_x + radius * cos (angle),
                 self->layout->center_y + radius * sin (angle));
}

static void
draw_rings (const WayRadarDrawing *self)
{
  circle (self, self->layout->radius);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill (self->cr);

  cairo_set_line_width (self->cr, 1);
  way_color_set (&self->palette->text, self->palette->hairline, self->cr);
  for (guint value = 1; value < WAY_RADAR_MAX; value++)
    if (value != WAY_RADAR_MAX / 2)
      circle (self, get_radius (self, value));
  cairo_stroke (self->cr);

  way_color_set (&self->palette->text, self->palette->line, self->cr);
  circle (self, get_radius (self, WAY_RADAR_MAX / 2));
  cairo_stroke (self->cr);
  cairo_set_line_width (self->cr, 1.4);
  circle (self, self->layout->radius);
  cairo_stroke (self->cr);
}

static void
draw_spokes (const WayRadarDrawing *self)
{
  const double dash[] = { 2, 5 };

  cairo_set_line_width (self->cr, 1);
  for (int scored = 0; scored <= 1; scored++)
    {
      for (guint i = 0; i < self->layout->n_spokes; i++)
        {
          if (way_radar_is_inside (way_radar_get_value (self, i, 0)) != scored)
            continue;
          cairo_new_sub_path (self->cr);
          line_to (self, i, self->layout->hub);
          line_to (self, i, self->layout->radius);
        }

      cairo_set_dash (self->cr, dash, scored ? 0 : G_N_ELEMENTS (dash), 0);
      way_color_set (&self->palette->text, self->palette->line * (scored ? 0.9 : 0.6), self->cr);
      cairo_stroke (self->cr);
    }
}

/* Arcs outside of the rim: which domains are of life, and which personal. */
static void
draw_groups (const WayRadarDrawing *self)
{
  const WayRadarLayout *layout = self->layout;
  guint n = layout->n_spokes;
  double half = G_PI / MAX (n, 1), distance = layout->radius + 8 * self->unit;

  cairo_set_line_width (self->cr, 3.5 * self->unit);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_ROUND);

  for (guint i = 0; i < n; i++)
    {
      gboolean personal = layout->spokes[i].axis.personal;
      gboolean first = layout->spokes[(i + n - 1) % n].axis.personal != personal;
      gboolean last = layout->spokes[(i + 1) % n].axis.personal != personal;
      double angle = layout->spokes[i].angle;

      cairo_arc (self->cr, layout->center_x, layout->center_y, distance,
                 angle - half + (first ? 0.035 : 0), angle + half - (last ? 0.035 : 0));
      if (!last && i + 1 < n)
        continue; /* the next one goes on with this arc */

      way_color_set (personal ? &self->palette->earlier : &self->palette->accent, 0.34, self->cr);
      cairo_stroke (self->cr);
    }

  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
}

/* The area between neighbours that are both scored; alone, a slim petal. Nothing over a gap. */
static void
draw_areas (const WayRadarDrawing *self)
{
  const WayRadarLayout *layout = self->layout;
  guint n = layout->n_spokes;

  for (guint i = 0; i < n; i++)
    {
      guint next = (i + 1) % n, previous = (i + n - 1) % n;
      double value = way_radar_get_value (self, i, 0);
      double angle = layout->spokes[i].angle;

      if (!way_radar_is_inside (value))
        continue;

      if (way_radar_is_inside (way_radar_get_value (self, next, 0)))
        {
          cairo_new_sub_path (self->cr);
          line_to (self, i, layout->hub);
          line_to (self, i, get_radius (self, value));
          line_to (self, next, get_radius (self, way_radar_get_value (self, next, 0)));
          cairo_arc_negative (self->cr, layout->center_x, layout->center_y, layout->hub,
                              layout->spokes[next].angle, angle);
          cairo_close_path (self->cr);
        }
      else if (!way_radar_is_inside (way_radar_get_value (self, previous, 0)))
        {
          cairo_new_sub_path (self->cr);
          line_to (self, i, get_radius (self, value));
          cairo_arc_negative (self->cr, layout->center_x, layout->center_y, layout->hub,
                              angle + 0.44, angle - 0.44);
          cairo_close_path (self->cr);
        }
    }

  way_color_set (&self->palette->accent, self->palette->fill, self->cr);
  cairo_fill (self->cr);
}

static void
draw_lines (const WayRadarDrawing *self, guint profile)
{
  const struct
  {
    const WayColor *color;
    double width, dash[2];
    int n_dashes;
  } styles[WAY_RADAR_PROFILES] = {
    { &self->palette->accent, 3, { 0 }, 0 },
    { &self->palette->earlier, 2.4, { 7, 6 }, 2 },
    { &self->palette->older, 2.4, { 1, 6 }, 2 },
  };
  guint n = self->layout->n_spokes;

  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (self->cr, styles[profile].width * self->unit);
  cairo_set_dash (self->cr, styles[profile].dash, styles[profile].n_dashes, 0);
  way_color_set (styles[profile].color, 1, self->cr);

  for (guint i = 0; i < n; i++)
    {
      double value = way_radar_get_value (self, i, profile);
      double next = way_radar_get_value (self, (i + 1) % n, profile);

      if (!way_radar_is_inside (value) || !way_radar_is_inside (next))
        continue;
      cairo_new_sub_path (self->cr);
      line_to (self, i, get_radius (self, value));
      line_to (self, (i + 1) % n, get_radius (self, next));
    }
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
}

/* From the hub to the bead, so that a score without neighbours is a line as well. */
static void
draw_stems (const WayRadarDrawing *self)
{
  cairo_set_line_width (self->cr, 3 * self->unit);
  way_color_set (&self->palette->accent, 0.55, self->cr);

  for (guint i = 0; i < self->layout->n_spokes; i++)
    {
      double value = way_radar_get_value (self, i, 0);

      if (!way_radar_is_inside (value))
        continue;
      cairo_new_sub_path (self->cr);
      line_to (self, i, self->layout->hub);
      line_to (self, i, get_radius (self, value));
    }
  cairo_stroke (self->cr);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
}

/* The hub, whose rim is zero, and the figures of the rings, between the last axis and the
 * first. */
static void
draw_scale (const WayRadarDrawing *self)
{
  const WayRadarLayout *layout = self->layout;
  double angle = -G_PI / 2 - G_PI / MAX (layout->n_spokes, 1);

  circle (self, layout->hub);
  way_color_set (&self->palette->window, 1, self->cr);
  cairo_fill_preserve (self->cr);
  way_color_set (&self->palette->text, self->palette->line, self->cr);
  cairo_set_line_width (self->cr, 1);
  cairo_stroke (self->cr);

  way_color_set (&self->palette->quiet, 1, self->cr);
  way_text_draw_centred (layout->marks[0], layout->center_x, layout->center_y, self->cr);
  for (guint value = WAY_RADAR_MAX / 2; value <= WAY_RADAR_MAX; value += WAY_RADAR_MAX / 2)
    {
      double x = layout->center_x + get_radius (self, value) * cos (angle);
      double y = layout->center_y + get_radius (self, value) * sin (angle);

      cairo_arc (self->cr, x, y, 9 * layout->scale, 0, 2 * G_PI);
      way_color_set (&self->palette->card, 1, self->cr);
      cairo_fill (self->cr);
      way_color_set (&self->palette->quiet, 1, self->cr);
      way_text_draw_centred (layout->marks[value], x, y, self->cr);
    }
}

void
way_radar_draw (const WayRadarLayout *layout,
                const WayPalette *palette,
                const WayRadarState *state,
                cairo_t *cr)
{
  const WayRadarState untouched = { -1, -1, -1, NULL, -1, 0 };
  const WayRadarDrawing drawing = { layout, palette, state != NULL ? state : &untouched, cr,
                                    layout->bead / BEAD };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  draw_rings (&drawing);
  draw_spokes (&drawing);
  if (!palette->contrast)
    draw_groups (&drawing);
  draw_areas (&drawing);
  draw_lines (&drawing, 2);
  draw_lines (&drawing, 1);
  draw_lines (&drawing, 0);
  draw_stems (&drawing);
  draw_scale (&drawing);
  way_radar_draw_marks (&drawing);
  way_radar_draw_labels (&drawing);

  cairo_restore (cr);
}
