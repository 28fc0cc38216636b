#include "chart/network-draw.h"

#include <math.h>

#include "drawing-fixture.h"
#include "network-fixture.h"

static WayNetworkLayout *
make_layout (void)
{
  WayNetworkPerson persons[N_MANY];

  fill_persons (persons, N_MANY, (WayNetworkCell){ WAY_NETWORK_OPEN, WAY_NETWORK_OPEN });
  return lay_out (persons, N_MANY, SIZE, SIZE);
}

static void
draw_bare_ground (const WayNetworkLayout *layout, cairo_t *cr)
{
  double x = layout->center_x, y = layout->center_y;

  for (int ring = WAY_NETWORK_RINGS - 1; ring >= 0; ring--)
    {
      circle (cr, x, y, layout->rings[ring]);
      cairo_set_source_rgba (cr, 1, 1, 1, ring < WAY_NETWORK_RINGS - 1 ? 0.1 : 1);
      cairo_fill (cr);
    }
  cairo_set_source_rgba (cr, 0, 0, 0, 0.2);
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x + layout->rings[2] * cos (layout->sectors[i].start),
                     y + layout->rings[2] * sin (layout->sectors[i].start));
    }
  cairo_stroke (cr);
  for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
    circle (cr, x, y, layout->rings[ring]);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    show (cr, layout->sectors[i].name, layout->sectors[i].box.x, layout->sectors[i].box.y);
  circle (cr, x, y, layout->hub);
  cairo_stroke (cr);
  show (cr, layout->me, x, y);
}

/* The same shapes, with nothing thought about. */
static void
draw_bare (gconstpointer data, cairo_t *cr)
{
  const WayNetworkLayout *layout = data;
  draw_bare_ground (layout, cr);
  for (guint i = 0; i < layout->n_marks; i++)
    {
      const WayNetworkMark *mark = &layout->marks[i];

      if (mark->person.energy != WAY_NETWORK_ENERGY_OPEN)
        {
          cairo_move_to (cr, mark->x, mark->y);
          cairo_line_to (cr, mark->x + 30, mark->y + 30);
          cairo_stroke (cr);
          cairo_move_to (cr, mark->x + 30, mark->y);
          cairo_line_to (cr, mark->x + 40, mark->y);
          cairo_line_to (cr, mark->x + 40, mark->y + 10);
          cairo_fill (cr);
        }
      circle (cr, mark->x, mark->y, layout->mark);
      cairo_set_source_rgb (cr, 0.1, 0.4, 0.4);
      cairo_fill_preserve (cr);
      cairo_set_line_width (cr, 2);
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_stroke (cr);
      show (cr, mark->initials, mark->x - 8, mark->y - 8);
      if (mark->person.wanted != WAY_NETWORK_WANTED_OPEN)
        {
          circle (cr, mark->x + 12, mark->y - 12, 7);
          cairo_fill_preserve (cr);
          cairo_set_source_rgb (cr, 0, 0, 0);
          cairo_stroke (cr);
          cairo_move_to (cr, mark->x + 9, mark->y - 12);
          cairo_line_to (cr, mark->x + 15, mark->y - 12);
          cairo_stroke (cr);
        }
      cairo_rectangle (cr, mark->box.x, mark->box.y, mark->box.width, mark->box.height);
      cairo_set_source_rgba (cr, 1, 1, 1, 0.75);
      cairo_fill (cr);
      cairo_set_source_rgb (cr, 0, 0, 0);
      if (mark->text >= 0)
        show (cr, mark->texts[mark->text], mark->box.x, mark->box.y);
    }
}

static void
draw (gconstpointer layout, cairo_t *cr)
{
  way_network_draw (layout, &way_palette_light, NULL, cr);
}

int
main (void)
{
  g_autoptr (WayNetworkLayout) layout = make_layout ();

  return run_drawing_bench ("the map of people, many of them", layout, draw, draw_bare);
}
