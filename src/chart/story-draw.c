#include "chart/story-draw.h"

#include <math.h>

#include "chart/text.h"

#define SIGN 13 /* radius of what stands for a profile, at the usual size of text */
#define STEP 3  /* pixels from one point of the line to the next */

typedef struct
{
  const WayStoryLayout *layout;
  const WayPalette *palette;
  const WayStoryState *state;
  const double *tones;
  cairo_t *cr;
} Drawing;

static double
get_y (const Drawing *self, double x)
{
  return way_story_layout_line_at (self->layout, self->tones, x);
}

static void
add_line (const Drawing *self, double from, double to)
{
  for (double x = from; x < to; x += STEP)
    cairo_line_to (self->cr, x, get_y (self, x));
  cairo_line_to (self->cr, to, get_y (self, to));
}

/* The land below the line: one colour, for good times and hard ones alike. */
static void
draw_land (const Drawing *self)
{
  const WayStoryLayout *layout = self->layout;
  double ground = layout->bottom + layout->bead;

  cairo_move_to (self->cr, layout->start, ground);
  add_line (self, layout->start, layout->width);
  cairo_line_to (self->cr, layout->width, ground);
  cairo_close_path (self->cr);
  way_color_set (&self->palette->accent, self->palette->fill / 2, self->cr);
  cairo_fill (self->cr);
}

static void
draw_ends (const Drawing *self)
{
  const WayStoryLayout *layout = self->layout;
  const double dash[] = { 2, 5 };
  double middle = round (way_story_layout_get_y (layout, 0)) + 0.5, width, height;

  way_color_set (&self->palette->text, self->palette->line, self->cr);
  cairo_set_line_width (self->cr, 1);
  cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
  cairo_move_to (self->cr, 0, middle);
  cairo_line_to (self->cr, layout->width, middle);
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);

  way_color_set (&self->palette->quiet, 1, self->cr);
  way_text_get_size (layout->hard, &width, &height);
  way_text_draw (layout->good, 0, layout->top - height / 2, self->cr);
  way_text_draw (layout->hard, 0, layout->bottom - height / 2, self->cr);
}

/* Dashed where nobody knows when it was. */
static void
draw_line (const Drawing *self)
{
  const WayStoryLayout *layout = self->layout;
  const double dash[] = { 6 * layout->unit, 7 * layout->unit };

  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_set_line_width (self->cr, 3 * layout->unit);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_ROUND);
  add_line (self, layout->start, layout->some_time);
  cairo_stroke (self->cr);
  if (layout->some_time < layout->width)
    {
      cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
      add_line (self, layout->some_time, layout->width);
      cairo_stroke (self->cr);
      cairo_set_dash (self->cr, NULL, 0, 0);
    }
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
}

static void
circle (const Drawing *self, double x, double y, double radius)
{
  cairo_new_path (self->cr);
  cairo_arc (self->cr, x, y, radius, 0, 2 * G_PI);
}

/* Round X, Y, what a hand or a key is at. */
static void
draw_halo (const Drawing *self, int place, double x, double y, double radius)
{
  double unit = self->layout->unit;

  if (place == self->state->selected || place == self->state->hovered)
    {
      circle (self, x, y, radius + 7 * unit);
      way_color_set (&self->palette->accent, place == self->state->selected ? 0.24 : 0.12,
                     self->cr);
      cairo_fill (self->cr);
    }
  if (place == self->state->focused || (place == self->state->selected && self->palette->contrast))
    {
      circle (self, x, y, radius + 6 * unit);
      way_color_set (&self->palette->accent, 1, self->cr);
      cairo_set_line_width (self->cr, 2);
      cairo_stroke (self->cr);
    }
}

/* A thin line from FROM to TO, which says what a text belongs to. */
static void
draw_stem (const Drawing *self, double x, double from, double to)
{
  cairo_move_to (self->cr, round (x) + 0.5, from);
  cairo_line_to (self->cr, round (x) + 0.5, to);
  cairo_set_line_width (self->cr, 1);
  way_color_set (&self->palette->text, self->palette->line, self->cr);
  cairo_stroke (self->cr);
}

/* Full where somebody has said how it was, a ring where that is left open. */
static void
draw_moment (const Drawing *self, guint place)
{
  const WayStoryLayout *layout = self->layout;
  const WayStoryPlace *spot = &layout->places[place];
  gboolean held = self->tones[place] != 0;
  double y = way_story_layout_get_y (layout, self->tones[place]);

  if (spot->above)
    draw_stem (self, spot->x, spot->box.y + spot->box.height + 2, y - layout->bead);
  else
    draw_stem (self, spot->x, spot->box.y - 2, y + layout->bead);

  draw_halo (self, (int) place, spot->x, y, layout->bead);
  circle (self, spot->x, y, layout->bead);
  if (spot->mark->tone != WAY_STORY_OPEN || held)
    {
      way_color_set (&self->palette->accent, 1, self->cr);
      cairo_fill_preserve (self->cr);
      way_color_set (&self->palette->card, 1, self->cr);
      cairo_set_line_width (self->cr, 2 * layout->unit);
    }
  else
    {
      way_color_set (&self->palette->card, 1, self->cr);
      cairo_fill_preserve (self->cr);
      way_color_set (&self->palette->accent, 1, self->cr);
      cairo_set_line_width (self->cr, 2.4 * layout->unit);
    }
  cairo_stroke (self->cr);

  way_color_set (&self->palette->text, 1, self->cr);
  way_text_draw (spot->when, spot->box.x, spot->box.y, self->cr);
  way_text_draw (spot->words, spot->box.x, spot->box.y + spot->words_y, self->cr);
}

/* A small waymark at the foot of the line: a wheel, or what life as a whole was. */
static void
draw_profile (const Drawing *self, guint place)
{
  const WayStoryLayout *layout = self->layout;
  const WayStoryPlace *spot = &layout->places[place];
  const double dash[] = { 1.5, 4 };
  double sign = SIGN * layout->unit;

  cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
  draw_stem (self, spot->x, get_y (self, spot->x) + 2, layout->ground - sign);
  cairo_set_dash (self->cr, NULL, 0, 0);

  draw_halo (self, (int) place, spot->x, layout->ground, sign);
  circle (self, spot->x, layout->ground, sign);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill_preserve (self->cr);
  way_color_set (&self->palette->earlier, 1, self->cr);
  cairo_set_line_width (self->cr, 2 * layout->unit);
  cairo_stroke (self->cr);
  if (spot->words != NULL)
    {
      way_color_set (&self->palette->text, 1, self->cr);
      way_text_draw_centred (spot->words, spot->x, layout->ground, self->cr);
    }
  else
    {
      circle (self, spot->x, layout->ground, sign / 3);
      cairo_stroke (self->cr);
    }

  way_color_set (&self->palette->quiet, 1, self->cr);
  way_text_draw (spot->when, spot->box.x, spot->box.y, self->cr);
}

void
way_story_draw (const WayStoryLayout *layout,
                const WayPalette *palette,
                const WayStoryState *state,
                cairo_t *cr)
{
  const WayStoryState untouched = { -1, -1, -1, NULL };
  g_autofree double *tones = g_new (double, MAX (layout->story->n_marks, 1));
  Drawing drawing = { layout, palette, state != NULL ? state : &untouched, tones, cr };

  way_story_layout_get_tones (layout, tones);
  if (state != NULL && state->tones != NULL)
    drawing.tones = state->tones;

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  if (!palette->contrast)
    draw_land (&drawing);
  draw_ends (&drawing);
  draw_line (&drawing);
  for (guint i = 0; i < layout->story->n_marks; i++)
    {
      if (layout->places[i].mark->profile)
        draw_profile (&drawing, i);
      else
        draw_moment (&drawing, i);
    }

  cairo_restore (cr);
}
