/* A frame of the wheel (12 axes, 3 profiles, 1000 × 1000 pixels) may take at most twice as long
 * as the bare strokes, fills and texts in it. Both in one run, in turns; medians. */
#include "chart/radar-draw.h"

#include <math.h>

#define SIZE 1000
#define N_AXES WAY_RADAR_MAX_AXES
#define ROUNDS 41
#define BUDGET 2.0

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

static void
circle (cairo_t *cr, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

static void
show (cairo_t *cr, PangoLayout *text, double x, double y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, text);
  cairo_new_path (cr);
}

/* The same shapes, with nothing thought about. */
static void
draw_bare (const WayRadarLayout *layout, cairo_t *cr)
{
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

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 difference = *(const gint64 *) a - *(const gint64 *) b;

  return difference < 0 ? -1 : difference > 0;
}

int
main (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (WayRadarLayout) layout = make_layout (context);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  gint64 ours[ROUNDS], bare[ROUNDS];
  double ratio;

  for (guint i = 0; i < ROUNDS; i++)
    {
      cairo_t *cr = cairo_create (surface);
      gint64 start = g_get_monotonic_time ();

      way_radar_draw (layout, &way_palette_light, NULL, cr);
      ours[i] = g_get_monotonic_time () - start;
      cairo_destroy (cr);

      cr = cairo_create (surface);
      start = g_get_monotonic_time ();
      draw_bare (layout, cr);
      bare[i] = g_get_monotonic_time () - start;
      cairo_destroy (cr);
    }

  qsort (ours, ROUNDS, sizeof *ours, compare);
  qsort (bare, ROUNDS, sizeof *bare, compare);
  ratio = (double) ours[ROUNDS / 2] / (double) bare[ROUNDS / 2];
  g_print ("A frame of the wheel: %.2f × the bare shapes (%" G_GINT64_FORMAT
           " and %" G_GINT64_FORMAT " µs); at most %.1f\n",
           ratio, ours[ROUNDS / 2], bare[ROUNDS / 2], BUDGET);

  cairo_surface_destroy (surface);
  g_object_unref (context);
  return ratio <= BUDGET ? 0 : 1;
}
