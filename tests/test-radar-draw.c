#include "chart/radar-draw.h"
#include "chart/radar-export.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define N_AXES 6
#define SIZE 600

static void
fill (WayRadarAxis *axes, const int *scores)
{
  for (guint i = 0; i < N_AXES; i++)
    {
      axes[i] = way_radar_axis_new ("Home", NULL);
      axes[i].score[0] = scores[i];
    }
}

typedef struct
{
  WayRadarLayout *layout;
  cairo_surface_t *surface;
} Picture;

static Picture
draw_axes (WayRadarAxis *axes, const WayRadarState *state)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  Picture picture = { way_radar_layout_new (axes, N_AXES, SIZE, SIZE, context),
                      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE) };
  cairo_t *cr = cairo_create (picture.surface);

  way_radar_draw (picture.layout, &way_palette_light, state, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  g_object_unref (context);
  cairo_surface_flush (picture.surface);
  for (guint i = 0; i < N_AXES; i++)
    way_radar_axis_clear (&axes[i]);

  return picture;
}

static Picture
draw_scores (const int *scores, const WayRadarState *state)
{
  WayRadarAxis axes[N_AXES];

  fill (axes, scores);
  return draw_axes (axes, state);
}

static void
free_picture (Picture *picture)
{
  way_radar_layout_free (picture->layout);
  cairo_surface_destroy (picture->surface);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, free_picture)

static guint32
get_pixel (const Picture *picture, double x, double y)
{
  const guint8 *row = cairo_image_surface_get_data (picture->surface) +
                      (int) y * cairo_image_surface_get_stride (picture->surface);

  return ((const guint32 *) (const void *) row)[(int) x];
}

/* Beside the line of AXIS, where its bead is filled and no figure is. */
static guint32
get_bead (const Picture *picture, guint axis, double value)
{
  double angle = picture->layout->spokes[axis].angle, beside = picture->layout->bead * 0.75, x, y;

  way_radar_layout_place_of (picture->layout, axis, value, &x, &y);
  return get_pixel (picture, x - beside * sin (angle), y + beside * cos (angle));
}

/* Half way between two neighbours, half way out to the line that joins them. */
static guint32
get_between (const Picture *picture, guint axis, double value)
{
  double x, y, next_x, next_y;

  way_radar_layout_place_of (picture->layout, axis, value, &x, &y);
  way_radar_layout_place_of (picture->layout, (axis + 1) % N_AXES, value, &next_x, &next_y);
  return get_pixel (picture, (x + next_x) / 2, (y + next_y) / 2);
}

static void
test_beads_lie_on_their_scores (void)
{
  const int scores[N_AXES] = { 8, 0, 3, 10, 6, 5 };
  g_auto (Picture) picture = draw_scores (scores, NULL);

  for (guint i = 0; i < N_AXES; i++)
    g_assert_cmphex (get_bead (&picture, i, scores[i]), ==, 0xff17696a);
}

static void
test_no_line_over_a_gap (void)
{
  const int none = WAY_RADAR_UNSCORED;
  const int scores[N_AXES] = { 7, none, 7, 7, none, none },
            empty[N_AXES] = { none, none, none, none, none, none };
  g_auto (Picture) picture = draw_scores (scores, NULL);
  g_auto (Picture) bare = draw_scores (empty, NULL);

  for (guint i = 0; i < N_AXES; i++)
    {
      gboolean joined = get_between (&picture, i, 7) != get_between (&bare, i, 7);

      g_assert_true (joined == (i == 2));
    }
}

static void
test_moving_bead_is_drawn_where_the_hand_is (void)
{
  const int scores[N_AXES] = { 2, 2, 2, 2, 2, 2 };
  const double values[N_AXES] = { 8, 2, 2, 2, 2, 2 };
  const WayRadarState state = { 0, -1, -1, values, -1, 0 };
  g_auto (Picture) picture = draw_scores (scores, &state);

  g_assert_cmphex (get_bead (&picture, 0, 8), ==, 0xff17696a);
  g_assert_cmphex (get_bead (&picture, 0, 2), !=, 0xff17696a);
}

static void
test_profiles_differ_without_colour (void)
{
  const int none = WAY_RADAR_UNSCORED;
  WayRadarAxis axes[N_AXES];
  const int scores[N_AXES] = { none, none, none, none, none, none };
  const WayColor *outline = &way_palette_light.earlier;
  g_auto (Picture) picture = { NULL, NULL };
  double x, y;

  fill (axes, scores);
  axes[2].score[1] = 5;
  picture = draw_axes (axes, NULL);

  /* A diamond is hollow, where a bead is filled. */
  way_radar_layout_place_of (picture.layout, 2, 5, &x, &y);
  g_assert_cmphex (get_pixel (&picture, x, y), ==, 0xffffffff);
  g_assert_cmphex (get_pixel (&picture, x + picture.layout->bead * 0.54, y), ==,
                   0xff000000 | (guint) lround (outline->red * 255) << 16 |
                       (guint) lround (outline->green * 255) << 8 |
                       (guint) lround (outline->blue * 255));
}

static void
test_files_are_what_their_ending_says (void)
{
  const struct
  {
    const char *name, *start;
  } files[] = { { "wheel.png", "\x89PNG" }, { "wheel.svg", "<?xml" }, { "wheel.PDF", "%PDF" } };
  const int scores[N_AXES] = { 8, 0, 3, 10, 6, 5 };
  g_autofree char *folder = g_dir_make_tmp ("waymark-XXXXXX", NULL);
  WayRadarAxis axes[N_AXES];

  fill (axes, scores);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i].name, NULL);
      g_autofree char *content = NULL;
      g_autoptr (GError) error = NULL;
      GStatBuf status;

      g_assert_true (way_radar_export (axes, N_AXES, path, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_true (g_str_has_prefix (content, files[i].start));
      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0600);
      g_unlink (path);
    }

  for (guint i = 0; i < N_AXES; i++)
    way_radar_axis_clear (&axes[i]);
  g_rmdir (folder);
}

static void
test_unknown_ending_is_an_error (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (way_radar_export (NULL, 0, "/nowhere/wheel.odt", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);
  g_assert_false (way_radar_export (NULL, 0, "/nowhere/wheel.png", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/radar-draw/beads-lie-on-their-scores", test_beads_lie_on_their_scores);
  g_test_add_func ("/radar-draw/no-line-over-a-gap", test_no_line_over_a_gap);
  g_test_add_func ("/radar-draw/moving-bead-is-drawn-where-the-hand-is",
                   test_moving_bead_is_drawn_where_the_hand_is);
  g_test_add_func ("/radar-draw/profiles-differ-without-colour",
                   test_profiles_differ_without_colour);
  g_test_add_func ("/radar-draw/files-are-what-their-ending-says",
                   test_files_are_what_their_ending_says);
  g_test_add_func ("/radar-draw/unknown-ending-is-an-error", test_unknown_ending_is_an_error);

  return g_test_run ();
}
