#include "chart/relationship-trend.h"

#include "chart/trend-draw.h"
#include "store/query.h"

#include "journey-fixture.h"

typedef struct
{
  WayStore *store;
  WayQuery *answers;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  fixture->answers = way_query_new (fixture->store, WAY_TYPE_RELATIONSHIP, "-asked_on,answered");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->answers);
  g_assert_finalize_object (fixture->store);
}

static void
answer (Fixture *fixture, const char *date, const char *who, gint64 trust)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_RELATIONSHIP);

  way_record_set_text (draft, "asked_on", date);
  way_record_set_text (draft, "answered", who);
  way_record_set_int (draft, "trust", trust);
  add_record (fixture->store, draft);
}

static WayTrend *
make_trend (Fixture *fixture)
{
  return way_relationship_trend_new (G_LIST_MODEL (fixture->answers), "Me", "Rita");
}

static WayTrendLayout *
lay_out (const WayTrend *trend, double width)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 11");
  WayTrendLayout *layout;

  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  layout = way_trend_layout_new (trend, width, context);
  g_object_unref (context);
  return layout;
}

static void
test_both_stand_side_by_side (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autofree char *words = NULL;

  answer (fixture, "2024-01-09", "person", 4);
  answer (fixture, "2024-01-09", "worker", 7);
  answer (fixture, "2024-03-12", "person", 6);
  trend = make_trend (fixture);

  g_assert_cmpuint (trend->n_dates, ==, 2);
  g_assert_cmpint (way_trend_get_score (trend, 0, WAY_TREND_PERSON, 0), ==, 4);
  g_assert_cmpint (way_trend_get_score (trend, 0, WAY_TREND_WORKER, 0), ==, 7);
  words = way_trend_say (trend, 0);
  g_assert_cmpstr (words, ==,
                   "Trust: 9 January 2024: Me 4 of 10, Rita 7 of 10; 12 March 2024: Me 6 of 10");
}

static void
test_what_nobody_answered_has_no_line (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;

  answer (fixture, "2024-01-09", "worker", 7);
  trend = make_trend (fixture);
  g_assert_cmpuint (trend->n_lines, ==, 1);
  g_assert_cmpstr (trend->lines[0].label, ==, "Trust");
}

/* To leave a question open is an answer, to have been asked on another day is not. */
static void
test_left_open_is_not_the_same_as_not_asked (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) trend = NULL;
  g_autofree char *words = NULL;

  answer (fixture, "2024-01-09", "person", 4);
  answer (fixture, "2024-02-13", "worker", 5);
  answer (fixture, "2024-03-12", "person", WAY_NONE);
  trend = make_trend (fixture);

  g_assert_cmpint (way_trend_get_score (trend, 0, WAY_TREND_PERSON, 1), ==, WAY_TREND_SILENT);
  g_assert_cmpint (way_trend_get_score (trend, 0, WAY_TREND_PERSON, 2), ==, WAY_TREND_GAP);
  words = way_trend_say (trend, 0);
  g_assert_true (g_str_has_suffix (words, "12 March 2024: not scored"));
}

/* The same score of both is two beads, none of them hidden, in a narrow card as well. */
static void
test_no_bead_hides_another (Fixture *fixture, gconstpointer data)
{
  const double widths[] = { 240, 600 };
  g_autoptr (WayTrend) trend = NULL;

  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *date = g_strdup_printf ("2024-0%u-12", i + 1);

      answer (fixture, date, "person", 5);
      answer (fixture, date, "worker", 5);
    }
  trend = make_trend (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (WayTrendLayout) layout = lay_out (trend, widths[i]);
      double last = 0;

      for (guint bead = 0; bead < WAY_TREND_VOICES * trend->n_dates; bead++)
        {
          double x =
              way_trend_layout_get_x (layout, bead % WAY_TREND_VOICES, bead / WAY_TREND_VOICES);

          g_assert_cmpfloat (x - layout->bead, >=, last);
          last = x + layout->bead;
        }
      g_assert_cmpfloat (last, <=, widths[i]);
    }
}

static guint32
read_pixel (cairo_surface_t *surface, double x, double y)
{
  const guint32 *row =
      (const guint32 *) (void *) (cairo_image_surface_get_data (surface) +
                                  cairo_image_surface_get_stride (surface) * (int) y);

  return row[(int) x];
}

/* Whether the person's line is drawn halfway between the first and the last date, at 4; there is
 * nothing at 7. */
static gboolean
has_line (const WayTrend *trend)
{
  g_autoptr (WayTrendLayout) layout = lay_out (trend, 500);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 500, (int) layout->height);
  cairo_t *cr = cairo_create (surface);
  double x = (way_trend_layout_get_x (layout, WAY_TREND_PERSON, 0) +
              way_trend_layout_get_x (layout, WAY_TREND_PERSON, trend->n_dates - 1)) /
             2;
  gboolean found;

  way_trend_draw (layout, &way_palette_light, -1, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  found = read_pixel (surface, x, way_trend_layout_get_y (layout, 0, 4)) !=
          read_pixel (surface, x, way_trend_layout_get_y (layout, 0, 7));
  cairo_surface_destroy (surface);
  return found;
}

static void
test_the_line_goes_on_where_only_the_other_one_answered (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayTrend) asked = NULL, left_open = NULL;

  answer (fixture, "2024-01-09", "person", 4);
  answer (fixture, "2024-01-30", "worker", 9);
  answer (fixture, "2024-05-07", "person", 4);
  asked = make_trend (fixture);
  g_assert_true (has_line (asked));

  answer (fixture, "2024-01-30", "person", WAY_NONE);
  left_open = make_trend (fixture);
  g_assert_false (has_line (left_open));
}

#define TEST(name)                                                                                 \
  g_test_add ("/relationship-trend/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", "2026-11-22", TRUE);

  TEST (both_stand_side_by_side);
  TEST (what_nobody_answered_has_no_line);
  TEST (left_open_is_not_the_same_as_not_asked);
  TEST (no_bead_hides_another);
  TEST (the_line_goes_on_where_only_the_other_one_answered);

  return g_test_run ();
}
