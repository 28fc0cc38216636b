#include "chart/profile-trend.h"

#include "chart/trend-draw.h"
#include "store/query.h"
#include "store/scoring.h"

#include "journey-fixture.h"

#define WIDTH 500.0

typedef struct
{
  WayStore *store;
  WayQuery *domains, *profiles;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->domains = way_query_new (fixture->store, WAY_TYPE_DOMAIN, "position");
  fixture->profiles = way_query_new (fixture->store, WAY_TYPE_PROFILE, "-made_on,-position");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->domains);
  g_object_unref (fixture->profiles);
  g_assert_finalize_object (fixture->store);
}

static void
add_profile (Fixture *fixture, const char *date, gint64 home)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);
  g_autoptr (GError) error = NULL;
  gint64 id;

  way_record_set_text (draft, "made_on", date);
  id = way_record_get_id (add_record (fixture->store, draft));
  way_scoring_set_int (fixture->store, "Score", &id,
                       way_record_get_id (way_query_peek (fixture->domains, 0)), "score", home,
                       &error);
  g_assert_no_error (error);
}

static WayTrend *
make_trend (Fixture *fixture)
{
  return way_profile_trend_new (G_LIST_MODEL (fixture->domains), G_LIST_MODEL (fixture->profiles),
                                way_store_get_list (fixture->store, WAY_TYPE_SCORE));
}

static WayTrendLayout *
lay_out (const WayTrend *trend)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 11");
  WayTrendLayout *layout;

  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  layout = way_trend_layout_new (trend, WIDTH, context);
  g_object_unref (context);
  return layout;
}

static void
test_what_was_never_scored_has_no_line (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;

  add_profile (fixture, "2024-01-09", 3);
  trend = make_trend (fixture);
  g_assert_cmpuint (trend->n_lines, ==, 1);
  g_assert_cmpstr (trend->lines[0].label, ==, "Home");
}

static void
test_a_date_left_open_is_a_gap_and_no_zero (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autofree char *words = NULL;

  add_profile (fixture, "2024-01-09", 0);
  add_profile (fixture, "2024-03-12", WAY_NONE);
  add_profile (fixture, "2024-05-14", 7);
  trend = make_trend (fixture);

  g_assert_cmpint (trend->lines[0].scores[0], ==, 0);
  g_assert_cmpint (trend->lines[0].scores[1], ==, WAY_TREND_GAP);
  g_assert_cmpint (trend->lines[0].scores[2], ==, 7);
  words = way_trend_say (trend, 0);
  g_assert_cmpstr (words, ==,
                   "Home: 9 January 2024: 0 of 10; 12 March 2024: not scored; "
                   "14 May 2024: 7 of 10");
}

static void
test_dates_lie_as_far_apart_as_the_days (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autoptr (WayTrendLayout) layout = NULL;

  add_profile (fixture, "2024-01-01", 3);
  add_profile (fixture, "2024-04-10", 4); /* 100 days */
  add_profile (fixture, "2025-02-04", 5); /* 300 days */
  trend = make_trend (fixture);
  layout = lay_out (trend);
  g_assert_cmpfloat_with_epsilon (3 * (layout->x[1] - layout->x[0]), layout->x[2] - layout->x[1],
                                  0.5);
}

/* However many there are, everything is within the drawing and in the order of the days. */
static void
test_many_dates_stay_apart_and_inside (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autoptr (WayTrendLayout) layout = NULL;

  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *date = g_strdup_printf ("2024-01-%02u", i + 1);

      add_profile (fixture, date, i % 11);
    }
  add_profile (fixture, "2026-01-01", 10);
  trend = make_trend (fixture);
  layout = lay_out (trend);

  g_assert_nonnull (layout->dates[trend->n_dates - 1]);
  for (guint i = 0; i < trend->n_dates; i++)
    {
      g_assert_cmpfloat (layout->x[i], >=, layout->bead);
      g_assert_cmpfloat (layout->x[i], <=, WIDTH - layout->bead);
      g_assert_true (i == 0 || layout->x[i] > layout->x[i - 1]);
    }
}

/* A gap in the drawing is a place where nothing of the line's colour is. */
static void
test_no_line_goes_over_a_gap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autoptr (WayTrendLayout) layout = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  const guint32 *row;
  guint32 pixel, background;

  add_profile (fixture, "2024-01-01", 4);
  add_profile (fixture, "2024-02-01", WAY_NONE);
  add_profile (fixture, "2024-03-01", 4);
  trend = make_trend (fixture);
  layout = lay_out (trend);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, (int) layout->height);
  cr = cairo_create (surface);
  way_trend_draw (layout, &way_palette_light, -1, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  row = (const guint32 *) (void *) (cairo_image_surface_get_data (surface) +
                                    cairo_image_surface_get_stride (surface) *
                                        (int) way_trend_layout_get_y (layout, 0, 4));
  pixel = row[(int) ((layout->x[0] + layout->x[1]) / 2)];
  background = row[2];
  cairo_surface_destroy (surface);
  g_assert_cmphex (pixel, ==, background);
}

#define TEST(name) g_test_add ("/trend/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", "2026-11-22", TRUE);

  TEST (what_was_never_scored_has_no_line);
  TEST (a_date_left_open_is_a_gap_and_no_zero);
  TEST (dates_lie_as_far_apart_as_the_days);
  TEST (many_dates_stay_apart_and_inside);
  TEST (no_line_goes_over_a_gap);

  return g_test_run ();
}
