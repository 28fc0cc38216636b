#include "chart/story.h"

#include <math.h>

#include "chart/story-draw.h"
#include "model/moment.h"
#include "model/profile.h"
#include "model/record.h"

typedef struct
{
  GListStore *moments, *profiles;
  PangoContext *context;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 11");

  fixture->moments = g_list_store_new (WAY_TYPE_MOMENT);
  fixture->profiles = g_list_store_new (WAY_TYPE_PROFILE);
  fixture->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_font_description (fixture->context, font);
  pango_font_description_free (font);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->moments);
  g_object_unref (fixture->profiles);
  g_object_unref (fixture->context);
}

static void
add_moment (Fixture *fixture, gint64 year, gint64 age, const char *words, gint64 tone)
{
  g_autoptr (WayRecord) moment = way_record_new (WAY_TYPE_MOMENT);

  way_record_set_int (moment, "year", year);
  way_record_set_int (moment, "age", age);
  way_record_set_int (moment, "tone", tone);
  way_record_set_text (moment, "words", words);
  g_list_store_append (fixture->moments, moment);
}

static void
add_profile (Fixture *fixture, const char *date, gint64 life)
{
  g_autoptr (WayRecord) profile = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (profile, "made_on", date);
  way_record_set_int (profile, "life", life);
  g_list_store_append (fixture->profiles, profile);
}

static WayStory *
make_story (Fixture *fixture)
{
  return way_story_new (G_LIST_MODEL (fixture->moments), G_LIST_MODEL (fixture->profiles));
}

static void
assert_told (const WayStory *story, const char *words)
{
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < story->n_marks; i++)
    g_string_append_printf (told, "%s%s", i > 0 ? ", " : "",
                            story->marks[i].profile ? story->marks[i].when : story->marks[i].words);
  g_assert_cmpstr (told->str, ==, words);
}

static void
test_years_tell_the_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = NULL;

  add_moment (fixture, 2001, WAY_NONE, "School", 0);
  add_moment (fixture, 1987, WAY_NONE, "The boat", 2);
  add_profile (fixture, "1999-03-05", WAY_NONE);
  story = make_story (fixture);
  assert_told (story, "The boat, 5 March 1999, School");
}

static void
test_one_with_both_ties_years_and_ages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = NULL;

  add_moment (fixture, WAY_NONE, 30, "A key", WAY_NONE);
  add_moment (fixture, 2001, WAY_NONE, "School", 0);
  add_moment (fixture, 1990, 10, "The boat", 2);
  story = make_story (fixture);
  assert_told (story, "The boat, School, A key");
  g_assert_cmpfloat (story->marks[2].time, ==, 2010);
}

static void
test_without_one_the_given_order_holds (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = NULL;

  add_moment (fixture, WAY_NONE, 30, "A key", WAY_NONE);
  add_moment (fixture, 2001, WAY_NONE, "School", 0);
  add_profile (fixture, "1999-03-05", WAY_NONE);
  add_moment (fixture, WAY_NONE, WAY_NONE, "A song", 0);
  story = make_story (fixture);
  assert_told (story, "A key, School, 5 March 1999, A song");
}

static void
test_some_time_is_at_the_end_in_its_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = NULL;

  add_moment (fixture, WAY_NONE, WAY_NONE, "A song", 0);
  add_moment (fixture, WAY_NONE, 44, "A key", 1);
  add_moment (fixture, WAY_NONE, WAY_NONE, "A dog", 0);
  add_moment (fixture, WAY_NONE, 9, "A guitar", 1);
  add_profile (fixture, "1999-03-05", 5);
  story = make_story (fixture);
  assert_told (story, "A guitar, A key, 5 March 1999, A song, A dog");

  g_assert_cmpint (way_story_find_neighbour (story, 3, 1), ==, 4);
  g_assert_cmpint (way_story_find_neighbour (story, 4, -1), ==, 3);
  g_assert_cmpint (way_story_find_neighbour (story, 3, -1), ==, -1);
  g_assert_cmpint (way_story_find_neighbour (story, 0, 1), ==, -1);
}

static void
assert_apart (const WayRect *a, const WayRect *b)
{
  g_assert_false (way_rect_touches (a, b));
}

/* The stem of a profile goes down to the ground beside all words. */
static void
assert_beside (const WayStoryPlace *profile, const WayStoryPlace *moment)
{
  if (profile->mark->profile && !moment->mark->profile && !moment->above)
    g_assert_false (profile->x > moment->box.x && profile->x < moment->box.x + moment->box.width);
}

static void
assert_inside (const WayStoryLayout *layout, const WayRect *rect)
{
  g_assert_cmpfloat (rect->x, >=, 0);
  g_assert_cmpfloat (rect->y, >=, 0);
  g_assert_cmpfloat (rect->x + rect->width, <=, layout->width);
  g_assert_cmpfloat (rect->y + rect->height, <=, layout->height);
}

/* All can be read and taken hold of, from left to right in the order of time. */
static void
assert_nobody_hidden (Fixture *fixture, double width)
{
  g_autoptr (WayStory) story = make_story (fixture);
  g_autoptr (WayStoryLayout) layout = way_story_layout_new (story, width, fixture->context);

  g_assert_cmpfloat (layout->width, >=, width);
  for (guint i = 0; i < story->n_marks; i++)
    {
      WayRect handle = way_story_layout_get_handle (layout, i);

      assert_inside (layout, &handle);
      assert_inside (layout, &layout->places[i].box);
      g_assert_cmpfloat (handle.width, >=, 44);
      g_assert_cmpfloat (handle.height, >=, 44);
      g_assert_cmpint (
          way_story_layout_mark_at (layout, layout->places[i].x, handle.y + handle.height / 2), ==,
          i);
      for (guint j = 0; j < i; j++)
        {
          WayRect other = way_story_layout_get_handle (layout, j);

          g_assert_cmpfloat (layout->places[i].x, >=, layout->places[j].x);
          assert_apart (&handle, &other);
          assert_apart (&layout->places[i].box, &layout->places[j].box);
          assert_beside (&layout->places[i], &layout->places[j]);
          assert_beside (&layout->places[j], &layout->places[i]);
        }
    }
}

static void
test_a_life_of_one_year (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 4; i++)
    add_moment (fixture, 2025, WAY_NONE, "A word that was said on the way home", i - 2);
  add_profile (fixture, "2025-01-10", WAY_NONE);
  add_profile (fixture, "2025-01-11", 4);
  assert_nobody_hidden (fixture, 300);
  assert_nobody_hidden (fixture, 1100);
}

static void
test_a_life_of_ninety_years (Fixture *fixture, gconstpointer data)
{
  const gint64 years[] = { 1932, 1933, 1951, 1952, 1990, 2021 };
  g_autoptr (WayStory) story = NULL;
  g_autoptr (WayStoryLayout) layout = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    add_moment (fixture, years[i], WAY_NONE, "Свободноевремяпровождение у моря", (int) i % 3 - 1);
  add_profile (fixture, "2022-05-01", WAY_NONE);
  assert_nobody_hidden (fixture, 1100);

  story = make_story (fixture);
  layout = way_story_layout_new (story, 1100, fixture->context);
  g_assert_cmpfloat (layout->places[4].x - layout->places[3].x, >,
                     layout->places[3].x - layout->places[2].x);
}

static void
test_sixty_moments (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 60; i++)
    add_moment (fixture, i % 10 == 0 ? WAY_NONE : 1950 + (i * 7) % 60, WAY_NONE,
                "It was a long road, and somebody went along with me all the way to the end of it "
                "and back again",
                i % 6 == 5 ? WAY_NONE : i % 5 - 2);
  for (int i = 0; i < 9; i++)
    {
      g_autofree char *date = g_strdup_printf ("2026-0%d-11", i + 1);

      add_profile (fixture, date, i);
    }
  assert_nobody_hidden (fixture, 600);
}

static void
test_large_text_has_its_room (Fixture *fixture, gconstpointer data)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 22");

  pango_context_set_font_description (fixture->context, font);
  pango_font_description_free (font);
  test_sixty_moments (fixture, data);
}

static void
test_height_says_how_it_was (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = NULL;
  g_autoptr (WayStoryLayout) layout = NULL;
  double tones[3];

  add_moment (fixture, 1990, WAY_NONE, "The boat", 2);
  add_moment (fixture, 1991, WAY_NONE, "School", WAY_NONE);
  add_moment (fixture, 1992, WAY_NONE, "The long winter", -2);
  story = make_story (fixture);
  layout = way_story_layout_new (story, 800, fixture->context);

  g_assert_cmpfloat (way_story_layout_get_y (layout, 2), <, way_story_layout_get_y (layout, 1));
  g_assert_cmpfloat (way_story_layout_get_y (layout, WAY_STORY_OPEN), ==,
                     way_story_layout_get_y (layout, 0));
  for (int tone = WAY_STORY_HARDEST; tone <= WAY_STORY_BEST; tone++)
    g_assert_cmpint (way_story_layout_tone_at (layout, way_story_layout_get_y (layout, tone)), ==,
                     tone);

  way_story_layout_get_tones (layout, tones);
  g_assert_cmpfloat_with_epsilon (way_story_layout_line_at (layout, tones, layout->places[2].x),
                                  layout->bottom, 0.01);
}

/* As it is on paper before anything has been told. */
static void
test_an_empty_story_draws (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayStory) story = make_story (fixture);
  g_autoptr (WayStoryLayout) layout = way_story_layout_new (story, 400, fixture->context);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 400, 300);
  cairo_t *cr = cairo_create (surface);

  way_story_draw (layout, &way_palette_paper, NULL, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (way_story_layout_mark_at (layout, 10, 10), ==, -1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

#define TEST(name) g_test_add ("/story/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", "2026-11-22", TRUE);

  TEST (years_tell_the_order);
  TEST (one_with_both_ties_years_and_ages);
  TEST (without_one_the_given_order_holds);
  TEST (some_time_is_at_the_end_in_its_order);
  TEST (a_life_of_one_year);
  TEST (a_life_of_ninety_years);
  TEST (sixty_moments);
  TEST (large_text_has_its_room);
  TEST (height_says_how_it_was);
  TEST (an_empty_story_draws);

  return g_test_run ();
}
