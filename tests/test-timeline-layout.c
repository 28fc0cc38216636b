#include "chart/timeline-layout.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "chart/timeline-draw.h"
#include "model/date.h"
#include "model/words.h"

#define TODAY "2026-03-19"
#define WIDTH 630

static PangoContext *
create_context (void)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell 11");
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  return context;
}

static WayTimelineLayout *
lay_out (const GArray *marks)
{
  PangoContext *context = create_context ();
  WayTimelineLayout *layout = way_timeline_layout_new (marks, TODAY, WIDTH, context);

  g_object_unref (context);
  return layout;
}

/* Adds one more contact, N days before today. */
static void
add (GArray *marks, int days, const char *kind, gboolean talk)
{
  g_autofree char *day = way_date_add_days (TODAY, -days);

  way_timeline_marks_add (marks, marks->len + 1, day, kind, talk);
}

/* Returns N contacts, one every DAYS days until today. */
static GArray *
create_marks (guint n, int days)
{
  GArray *marks = way_timeline_marks_new ();

  for (guint i = 0; i < n; i++)
    add (marks, (int) (n - 1 - i) * days, "letter", FALSE);
  return marks;
}

static void
test_a_gap_is_as_wide_as_the_time_it_took (void)
{
  g_autoptr (GArray) marks = way_timeline_marks_new ();
  g_autoptr (WayTimelineLayout) layout = NULL;

  add (marks, 100, "visit", TRUE);
  add (marks, 93, "letter", FALSE);
  add (marks, 0, "visit", TRUE);
  layout = lay_out (marks);

  g_assert_cmpfloat_with_epsilon ((layout->beads[2].x - layout->beads[1].x) / 93,
                                  (layout->beads[1].x - layout->beads[0].x) / 7, 0.01);
}

static void
test_two_years_of_weeks_stand_in_one_row (void)
{
  g_autoptr (GArray) marks = create_marks (104, 7);
  g_autoptr (WayTimelineLayout) layout = lay_out (marks);

  g_assert_cmpuint (layout->n_rows, ==, 1);
  for (guint i = 1; i < marks->len; i++)
    g_assert_cmpfloat (layout->beads[i].x - layout->beads[i - 1].x, >=, 2 * layout->radius);
}

/* Returns whether no bead lies on another one. */
static gboolean
is_clear (const WayTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      for (guint j = i + 1; j < layout->marks->len; j++)
        {
          const WayTimelineBead *a = &layout->beads[i], *b = &layout->beads[j];

          if (hypot (a->x - b->x, a->y - b->y) < 2 * layout->radius)
            return FALSE;
        }
    }
  return TRUE;
}

static void
test_busy_days_hide_nothing (void)
{
  g_autoptr (GArray) marks = way_timeline_marks_new ();
  g_autoptr (WayTimelineLayout) layout = NULL;

  for (int i = 0; i < 60; i++)
    add (marks, 60 - i / 6, "phone", i % 3 == 0);
  layout = lay_out (marks);

  g_assert_true (is_clear (layout));
}

static void
test_thousands_hide_nothing (void)
{
  g_autoptr (GArray) marks = create_marks (2000, 1);
  g_autoptr (WayTimelineLayout) layout = lay_out (marks);

  g_assert_true (is_clear (layout));
  for (guint i = 0; i < marks->len; i++)
    {
      g_assert_cmpfloat (layout->beads[i].x + layout->radius, <=, layout->width);
      g_assert_cmpfloat (layout->beads[i].y + layout->radius, <=, layout->ground);
    }
}

static void
test_months_begin_where_they_begin (void)
{
  g_autoptr (GArray) marks = way_timeline_marks_new ();
  g_autoptr (WayTimelineLayout) layout = NULL;
  const WayTimelineMonth *first, *january;

  add (marks, 120, "visit", TRUE); /* 19 November */
  layout = lay_out (marks);

  g_assert_cmpuint (layout->months->len, ==, 5);
  first = &g_array_index (layout->months, WayTimelineMonth, 0);
  january = &g_array_index (layout->months, WayTimelineMonth, 2);
  g_assert_cmpstr (pango_layout_get_text (first->text), ==, "November 2025");
  g_assert_cmpstr (pango_layout_get_text (january->text), ==, "January 2026");
  g_assert_cmpfloat (first->x, <, layout->beads[0].x);
}

static void
test_a_finger_finds_the_nearest (void)
{
  g_autoptr (GArray) marks = create_marks (20, 7);
  g_autoptr (WayTimelineLayout) layout = lay_out (marks);

  for (guint i = 0; i < marks->len; i++)
    g_assert_cmpint (
        way_timeline_layout_mark_at (layout, layout->beads[i].x + 6, layout->beads[i].y + 10), ==,
        (int) i);
  g_assert_cmpint (way_timeline_layout_mark_at (layout, -100, 0), ==, -1);
}

static void
test_no_contact_is_no_trouble (void)
{
  g_autoptr (GArray) marks = way_timeline_marks_new ();
  g_autoptr (WayTimelineLayout) layout = lay_out (marks);

  g_assert_cmpfloat (layout->width, >=, WIDTH);
  g_assert_cmpuint (layout->months->len, ==, 1);
}

/* Returns the picture of a contact of KIND. */
static cairo_surface_t *
draw (const char *kind, gboolean talk)
{
  g_autoptr (GArray) marks = way_timeline_marks_new ();
  g_autoptr (WayTimelineLayout) layout = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  add (marks, 10, kind, talk);
  layout = lay_out (marks);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, (int) layout->height);
  cr = cairo_create (surface);
  way_timeline_draw (layout, &way_palette_light, 0, WIDTH, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Counts the pixels that are not the same. */
static guint
compare (cairo_surface_t *one, cairo_surface_t *other)
{
  int size = cairo_image_surface_get_stride (one) * cairo_image_surface_get_height (one) / 4;
  const guint32 *a = (const guint32 *) cairo_image_surface_get_data (one);
  const guint32 *b = (const guint32 *) cairo_image_surface_get_data (other);
  guint n = 0;

  for (int i = 0; i < size; i++)
    n += a[i] != b[i];
  return n;
}

static void
test_each_kind_has_a_sign_of_its_own_and_nothing_else (void)
{
  cairo_surface_t *visit = draw ("visit", FALSE);

  for (const WayWord *kind = way_words_get ("contact.kind") + 1; kind->key != NULL; kind++)
    {
      cairo_surface_t *other = draw (kind->key, FALSE);
      guint differs = compare (visit, other);

      g_assert_cmpuint (differs, >, 20);
      g_assert_cmpuint (differs, <, 16 * 16); /* within the bead */
      cairo_surface_destroy (other);
    }
  cairo_surface_destroy (visit);
}

static void
test_a_talk_has_a_bubble (void)
{
  cairo_surface_t *silent = draw ("visit", FALSE), *talk = draw ("visit", TRUE);

  g_assert_cmpuint (compare (silent, talk), >, 60);
  cairo_surface_destroy (silent);
  cairo_surface_destroy (talk);
}

#define TEST(name) g_test_add_func ("/timeline-layout/" #name, test_##name)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  TEST (a_gap_is_as_wide_as_the_time_it_took);
  TEST (two_years_of_weeks_stand_in_one_row);
  TEST (busy_days_hide_nothing);
  TEST (thousands_hide_nothing);
  TEST (months_begin_where_they_begin);
  TEST (a_finger_finds_the_nearest);
  TEST (no_contact_is_no_trouble);
  TEST (each_kind_has_a_sign_of_its_own_and_nothing_else);
  TEST (a_talk_has_a_bubble);

  return g_test_run ();
}
