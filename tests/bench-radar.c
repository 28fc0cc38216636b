#include "chart/radar-draw.h"

#include <math.h>

#include "drawing-fixture.h"

#define N_AXES WAY_RADAR_MAX_AXES

static WayRadarLayout *
make_layout (PangoContext *context)
{
  WayRadarAxis axes[N_AXES];
  WayRadarLayout *layout;

  for (guint i = 0; i < N_AXES; i++)
    {
      axes[i] = way_radar_axis_new ("Work and daytime activities", "5, then 7");
      for (guint profile = 0; profile < WAY_RADAR_PROFILES; profile++)
        axes[i].score[profile] = (int) (3 + (i + 2 * profile) % 7);
      axes[i].personal = i > 3;
    }

  layout = way_radar_layout_new (axes, N_AXES, SIZE, SIZE, context);
  for (guint i = 0; i < N_AXES; i++)
    way_radar_axis_clear (&axes[i]);
  return layout;
}

/* The same shapes, with nothing thought about. */
static void
draw_bare (gconstpointer data, cairo_t *cr)
{
  const WayRadarLayout *layout = data;
  const double dash[] = { 7, 6 }, middle = SIZE / 2.0;
  double x[WAY_RADAR_PROFILES][N_AXES], y[WAY_RADAR_PROFILES][N_AXES];

  for (guint profile = 0; profile < WAY_RADAR_PROFILES; profile++)
    for (guint i = 0; i < N_AXES; i++)
      way_radar_layout_place_of (layout, i, layout->spokes[i].axis.score[profile], &x[profile][i],
                                 &y[profile][i]);

  circle (cr, middle, middle, layout->radius);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill (cr);
  cairo_set_source_rgba (cr, 0, 0, 0, 0.2);
  cairo_set_line_width (cr, 1);
  for (int ring = 1; ring <= 10; ring++)
    circle (cr, middle, middle, layout->hub + (layout->radius - layout->hub) * ring / 10);
  cairo_stroke (cr);
  for (guint i = 0; i < N_AXES; i++)
    {
      cairo_move_to (cr, middle, middle);
      cairo_line_to (cr, middle + layout->radius * cos (layout->spokes[i].angle),
                     middle + layout->radius * sin (layout->spokes[i].angle));
    }
  cairo_stroke (cr);
  cairo_set_line_width (cr, 3.5);
  circle (cr, middle, middle, layout->radius + 8);
  cairo_stroke (cr);

  for (int profile = WAY_RADAR_PROFILES - 1; profile >= 0; profile--)
    {
      for (guint i = 0; i < N_AXES; i++)
        cairo_line_to (cr, x[profile][i], y[profile][i]);
      cairo_close_path (cr);
      if (profile == 0)
        cairo_fill_preserve (cr);
      cairo_set_line_width (cr, 3);
      cairo_set_dash (cr, dash, profile > 0 ? 2 : 0, 0);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);
    }
  for (guint i = 0; i < N_AXES; i++)
    {
      cairo_move_to (cr, middle, middle);
      cairo_line_to (cr, x[0][i], y[0][i]);
    }
  cairo_stroke (cr);

  for (int profile = WAY_RADAR_PROFILES - 1; profile >= 0; profile--)
    for (guint i = 0; i < N_AXES; i++)
      {
        circle (cr, x[profile][i], y[profile][i], layout->bead);
        cairo_set_source_rgb (cr, 0.1, 0.4, 0.4);
        cairo_fill_preserve (cr);
        cairo_set_source_rgb (cr, 1, 1, 1);
        cairo_stroke (cr);
        if (profile == 0)
          show (cr, layout->figures[5], x[profile][i] - 5, y[profile][i] - 10);
      }

  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < N_AXES; i++)
    {
      const WayRadarSpoke *spoke = &layout->spokes[i];

      show (cr, spoke->label[0], spoke->box.x, spoke->box.y);
      show (cr, spoke->note, spoke->box.x, spoke->box.y + spoke->note_y);
    }
}

static void
draw (gconstpointer layout, cairo_t *cr)
{
  way_radar_draw (layout, &way_palette_light, NULL, cr);
}

int
main (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (WayRadarLayout) layout = make_layout (context);
  int status = run_drawing_bench ("the wheel, 12 axes and 3 profiles", layout, draw, draw_bare);

  g_object_unref (context);
  return status;
}
