#include "chart/network-marks.h"

#include <math.h>

#include "chart/text.h"

#define LINE 26      /* length of a line towards me: a longer one would run through others */
#define ARROW 9      /* length of its head */
#define WAVE 4       /* half of a tooth of a jagged line, and its height */
#define BADGE 7      /* radius */
#define MARK 18      /* radius of a mark for which these are written down … */
#define SMALLEST 0.7 /* … and how much smaller they become */

WayNetworkPlace
way_network_get_place (const WayNetworkDrawing *self, guint person)
{
  const WayNetworkMark *mark = &self->layout->marks[person];

  return self->state->places != NULL ? self->state->places[person]
                                     : (WayNetworkPlace){ mark->x, mark->y };
}

/* Adds a head to the path that points from X, Y to the distance LENGTH in the direction DX, DY. */
static void
add_arrow (cairo_t *cr, double x, double y, double dx, double dy, double length)
{
  double half = fabs (length) * 0.55;

  cairo_move_to (cr, x + dx * length, y + dy * length);
  cairo_line_to (cr, x - dy * half, y + dx * half);
  cairo_line_to (cr, x + dy * half, y - dx * half);
  cairo_close_path (cr);
}

static void
add_teeth (cairo_t *cr, double x, double y, double dx, double dy, double length, double size)
{
  int n = (int) (length / size);

  cairo_move_to (cr, x, y);
  for (int i = 1; i < n; i++)
    {
      double aside = i % 2 == 0 ? -size * 0.8 : size * 0.8;

      cairo_line_to (cr, x + dx * i * size - dy * aside, y + dy * i * size + dx * aside);
    }
  cairo_line_to (cr, x + dx * length, y + dy * length);
}

void
way_network_draw_energy (const WayNetworkDrawing *self,
                         WayNetworkEnergy energy,
                         double gap,
                         WayNetworkPlace from,
                         WayNetworkPlace to)
{
  double distance = hypot (to.x - from.x, to.y - from.y),
         unit = fmax (SMALLEST, self->layout->mark / MARK);
  double length = fmin (distance - gap, LINE * unit), head = fmin (ARROW * unit, length * 0.45), dx,
         dy, x, y;

  if (energy == WAY_NETWORK_ENERGY_OPEN || length <= 0)
    return;

  dx = (to.x - from.x) / distance;
  dy = (to.y - from.y) / distance;
  x = from.x + dx * gap;
  y = from.y + dy * gap;
  cairo_set_line_width (self->cr, 1.6 * unit);
  if (energy == WAY_NETWORK_ENERGY_COSTS)
    {
      way_color_set (&self->palette->earlier, 1, self->cr);
      add_teeth (self->cr, x, y, dx, dy, length, WAVE * unit);
      cairo_stroke (self->cr);
      return;
    }

  way_color_set (&self->palette->accent, self->palette->contrast ? 1 : 0.5, self->cr);
  cairo_move_to (self->cr, x, y);
  cairo_line_to (self->cr, x + dx * length, y + dy * length);
  cairo_stroke (self->cr);

  /* To me, from me, or one behind the other. */
  if (energy != WAY_NETWORK_ENERGY_GIVES)
    add_arrow (self->cr, x + dx * head, y + dy * head, dx, dy, -head);
  if (energy == WAY_NETWORK_ENERGY_BOTH)
    add_arrow (self->cr, x + dx * head * 1.2, y + dy * head * 1.2, dx, dy, head);
  else if (energy == WAY_NETWORK_ENERGY_GIVES)
    add_arrow (self->cr, x, y, dx, dy, head);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_fill (self->cr);
}

void
way_network_draw_wanted (
    const WayNetworkDrawing *self, WayNetworkWanted wanted, double size, double x, double y)
{
  double arm = size * 0.5, gap = wanted == WAY_NETWORK_WANTED_SAME ? size * 0.26 : 0;

  if (wanted == WAY_NETWORK_WANTED_OPEN)
    return;

  cairo_arc (self->cr, x, y, size, 0, 2 * G_PI);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, size * 0.24);
  way_color_set (&self->palette->accent, 1, self->cr);
  cairo_stroke (self->cr);

  cairo_move_to (self->cr, x - arm, y - gap);
  cairo_line_to (self->cr, x + arm, y - gap);
  if (wanted == WAY_NETWORK_WANTED_SAME)
    {
      cairo_move_to (self->cr, x - arm, y + gap);
      cairo_line_to (self->cr, x + arm, y + gap);
    }
  if (wanted == WAY_NETWORK_WANTED_MORE)
    {
      cairo_move_to (self->cr, x, y - arm);
      cairo_line_to (self->cr, x, y + arm);
    }
  cairo_stroke (self->cr);
}

static void
draw_halo (const WayNetworkDrawing *self, WayNetworkPlace place, double radius, double opacity)
{
  cairo_arc (self->cr, place.x, place.y, radius, 0, 2 * G_PI);
  way_color_set (&self->palette->accent, opacity, self->cr);
  cairo_fill (self->cr);
}

/* The name lies on the colour of the map, so that no line runs through it. */
static void
draw_name (const WayNetworkDrawing *self, guint person, WayNetworkPlace place)
{
  const WayNetworkMark *mark = &self->layout->marks[person];
  double x = mark->box.x + place.x - mark->x, y = mark->box.y + place.y - mark->y;

  if (mark->text < 0)
    return;

  if (way_network_cell_is_placed (mark->person.cell))
    {
      cairo_rectangle (self->cr, x - 1, y, mark->box.width + 2, mark->box.height);
      way_color_set (&self->palette->card, 0.75, self->cr);
      cairo_fill (self->cr);
    }
  way_color_set (&self->palette->text, 1, self->cr);
  way_text_draw (mark->texts[mark->text], x, y, self->cr);
}

static void
draw_mark (const WayNetworkDrawing *self, guint person)
{
  const WayNetworkLayout *layout = self->layout;
  const WayNetworkMark *mark = &layout->marks[person];
  WayNetworkPlace place = way_network_get_place (self, person);
  double unit = layout->mark / MARK, badge = fmin (BADGE * layout->unit, layout->mark * 0.5);

  if (self->state->selected == (int) person || self->state->held == (int) person)
    draw_halo (self, place, layout->mark + 7 * unit, 0.24);
  else if (self->state->hovered == (int) person)
    draw_halo (self, place, layout->mark + 5 * unit, 0.14);

  draw_name (self, person, place);
  cairo_arc (self->cr, place.x, place.y, layout->mark, 0, 2 * G_PI);
  way_color_set (&self->palette->accent_bg, 1, self->cr);
  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 2 * unit);
  way_color_set (&self->palette->card, 1, self->cr);
  cairo_stroke (self->cr);
  way_color_set (&self->palette->on_accent, 1, self->cr);
  way_text_draw_centred (mark->initials, place.x, place.y, self->cr);
  way_network_draw_wanted (self, mark->person.wanted, badge, place.x + layout->mark * 0.74,
                           place.y - layout->mark * 0.74);

  if (self->state->focused == (int) person)
    {
      cairo_arc (self->cr, place.x, place.y, layout->mark + 4 * unit, 0, 2 * G_PI);
      way_color_set (&self->palette->accent, 1, self->cr);
      cairo_set_line_width (self->cr, 2.5);
      cairo_stroke (self->cr);
    }
}

void
way_network_draw_marks (const WayNetworkDrawing *self)
{
  const WayNetworkLayout *layout = self->layout;

  for (guint i = 0; i < layout->n_marks; i++)
    if (self->state->held != (int) i)
      draw_mark (self, i);
  if (self->state->held >= 0)
    draw_mark (self, (guint) self->state->held);
}
