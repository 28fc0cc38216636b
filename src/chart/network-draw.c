#include "chart/network-draw.h"

#include <math.h>

#include "chart/network-marks.h"
#include "chart/text.h"

#define WORD_GAP 12 /* between the finger and the word beside it */
#define WORD_PADDING 9

static void
circle (const WayNetworkDrawing *self, double radius)
{
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, self->layout->center_x, self->layout->center_y, radius, 0, 2 * G_PI);
}

/* The nearer to me, the deeper the colour. */
static void
draw_ground (const WayNetworkDrawing *self)
{
  circle (self, self->layout->rings[WAY_NETWORK_RINGS - 1]);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill (self->cr);
  if (self->palette->contrast)
    return;

  for (guint i = 0; i < WAY_NETWORK_RINGS - 1; i++)
    {
      circle (self, self->layout->rings[i]);
      way_color_set (&self->palette->accent, 0.055, self->cr);
      cairo_fill (self->cr);
    }
}

/* Where a held person would stand. */
static void
draw_target (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;
  WayNetworkCell target = self->state->target;
  const WayNetworkSector *sector;

  if (self->state->held < 0 || !way_network_cell_is_placed (target))
    return;

  sector = &layout->sectors[target.circle];
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, layout->center_x, layout->center_y, layout->rings[target.ring],
             sector->start, sector->end);
  cairo_arc_negative (self->cr, layout->center_x, layout->center_y,
                      target.ring > 0 ? layout->rings[target.ring - 1] : layout->hub, sector->end,
                      sector->start);
  cairo_close_path (self->cr);
  way_color_set (&self->palette->accent, self->palette->tint, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_stroke (self->cr);
}

static void
draw_lines (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;
  double outer = layout->rings[WAY_NETWORK_RINGS - 1];

  cairo_set_line_width (self->cr, 1);
  way_color_set (&self->palette->text, self->palette->line * 0.6, self->cr);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      double x = cos (layout->sectors[i].start), y = sin (layout->sectors[i].start);

      cairo_move_to (self->cr, layout->center_x + layout->hub * x,
                     layout->center_y + layout->hub * y);
      cairo_line_to (self->cr, layout->center_x + outer * x, layout->center_y + outer * y);
    }
  cairo_stroke (self->cr);

  way_color_set (&self->palette->text, self->palette->line, self->cr);
  for (guint i = 0; i < WAY_NETWORK_RINGS; i++)
    circle (self, layout->rings[i]);
  cairo_stroke (self->cr);
}

static void
draw_names (const WayNetworkDrawing *self)
{
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      const WayNetworkSector *sector = &self->layout->sectors[i];

      way_color_set (sector->empty ? &self->palette->quiet : &self->palette->text, 1, self->cr);
      way_text_draw (sector->name, sector->box.x, sector->box.y, self->cr);
    }
}

static void
draw_energies (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;

  for (guint i = 0; i < layout->n_marks; i++)
    {
      const WayNetworkMark *mark = &layout->marks[i];
      WayNetworkPlace from = way_network_get_place (self, i);
      double dx = layout->center_x - from.x, dy = layout->center_y - from.y;
      double share = 1 - layout->hub / fmax (hypot (dx, dy), layout->hub);

      if (way_network_cell_is_placed (mark->person.cell))
        way_network_draw_energy (self, mark->person.energy, layout->mark + 2, from,
                                 (WayNetworkPlace){ from.x + dx * share, from.y + dy * share });
    }
}

static void
draw_me (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;

  circle (self, layout->hub);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2.5);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_stroke (self->cr);
  way_text_draw_centred (layout->me, layout->center_x, layout->center_y, self->cr);
}

/* A dashed line below those who are not placed yet. */
static void
draw_waiting (const WayNetworkDrawing *self)
{
  const WayRect *place = &self->layout->waiting;
  const double dash[] = { 3, 4 }, bottom = floor (place->y + place->height) + 0.5;
  double width, height;

  if (place->height <= 0)
    return;

  way_text_get_size (self->layout->waiting_title, &width, &height);
  cairo_set_line_width (self->cr, 1);
  cairo_set_dash (self->cr, dash, G_N_ELEMENTS (dash), 0);
  way_color_set (&self->palette->text, self->palette->line, self->cr);
  cairo_move_to (self->cr, place->x, bottom);
  cairo_line_to (self->cr, place->x + place->width, bottom);
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
  way_color_set (&self->palette->quiet, 1, self->cr);
  way_text_draw (self->layout->waiting_title, place->x, place->y + self->layout->reach - height / 2,
                 self->cr);
}

/* Above the finger, which would hide it below; within the map. */
static void
draw_word (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;
  WayNetworkPlace place;
  double width, height, x, y;

  if (self->state->held < 0 || self->state->word == NULL)
    return;

  place = way_network_get_place (self, (guint) self->state->held);
  way_text_get_size (self->state->word, &width, &height);
  width += 2 * WORD_PADDING;
  height += WORD_PADDING;
  x = CLAMP (place.x - width / 2, 0, fmax (0, layout->width - width));
  y = place.y - layout->mark - WORD_GAP - height;
  if (y < 0)
    y = place.y + layout->mark + WORD_GAP;
  cairo_rectangle (self->cr, x, y, width, height);
  way_color_set (&self->palette->text, 1, self->cr);
  cairo_fill (self->cr);
  way_color_set (&self->palette->card, 1, self->cr);
  way_text_draw (self->state->word, x + WORD_PADDING, y + WORD_PADDING / 2.0, self->cr);
}

void
way_network_draw (const WayNetworkLayout *layout,
                  const WayPalette *palette,
                  const WayNetworkState *state,
                  cairo_t *cr)
{
  const WayNetworkState untouched = { .selected = -1, .hovered = -1, .focused = -1, .held = -1 };
  const WayNetworkDrawing drawing = { layout, palette, state != NULL ? state : &untouched, cr };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  draw_ground (&drawing);
  draw_target (&drawing);
  draw_lines (&drawing);
  draw_names (&drawing);
  draw_energies (&drawing);
  draw_me (&drawing);
  draw_waiting (&drawing);
  way_network_draw_marks (&drawing);
  draw_word (&drawing);

  cairo_restore (cr);
}

void
way_network_draw_sample (WayNetworkSample sample,
                         double height,
                         const WayPalette *palette,
                         cairo_t *cr)
{
  const WayNetworkLayout layout = { .unit = 1, .mark = 18 };
  const WayNetworkDrawing drawing = { &layout, palette, NULL, cr };
  const WayNetworkPlace from = { 1, height / 2 }, to = { height * 2 - 1, height / 2 };

  cairo_save (cr);
  cairo_new_path (cr);
  if (sample < WAY_NETWORK_SAMPLE_MORE)
    way_network_draw_energy (
        &drawing, WAY_NETWORK_ENERGY_GIVES + (sample - WAY_NETWORK_SAMPLE_GIVES), 0, from, to);
  else
    way_network_draw_wanted (&drawing, WAY_NETWORK_WANTED_MORE + (sample - WAY_NETWORK_SAMPLE_MORE),
                             height / 2 - 1, height, height / 2);
  cairo_restore (cr);
}
