#include "journey-fixture.h"

#include "model/activity.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/option.h"
#include "model/trait.h"
#include "store/helps.h"
#include "store/options.h"
#include "store/strengths.h"
#include "store/traits.h"

typedef struct
{
  WayStore *store;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->store);
}

static WayRecord *
add_trait (Fixture *fixture, const char *kind, const char *source, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_traits_add (fixture->store, kind, source, NULL, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_TRAIT, id);
}

static void
assert_group (Fixture *fixture, const char *source, const char *stigma, const char *expected)
{
  g_autoptr (WayQuery) group = way_traits_query (fixture->store, "vulnerability", source, stigma);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < way_query_get_length (group); i++)
    g_string_append (words, way_record_get_text (way_query_peek (group, i), "words"));
  g_assert_cmpstr (words->str, ==, expected);
}

static void
put (Fixture *fixture, WayRecord *trait, const char *source, const char *stigma, int place)
{
  g_autoptr (GError) error = NULL;

  way_traits_put (fixture->store, trait, source, stigma, place, &error);
  g_assert_no_error (error);
}

static void
test_new_ones_come_last_in_their_group (Fixture *fixture, gconstpointer data)
{
  add_trait (fixture, "vulnerability", "person", "a");
  add_trait (fixture, "vulnerability", "surroundings", "x");
  add_trait (fixture, "strength", "person", "s");
  add_trait (fixture, "vulnerability", "person", "b");

  assert_group (fixture, "person", NULL, "ab");
  assert_group (fixture, "surroundings", NULL, "x");
}

static void
test_goes_to_another_group_in_one_step (Fixture *fixture, gconstpointer data)
{
  WayRecord *a = add_trait (fixture, "vulnerability", "person", "a");

  add_trait (fixture, "vulnerability", "surroundings", "x");
  add_trait (fixture, "vulnerability", "surroundings", "y");
  put (fixture, a, "surroundings", NULL, 1);
  assert_group (fixture, "person", NULL, "");
  assert_group (fixture, "surroundings", NULL, "xay");

  undo (fixture->store);
  assert_group (fixture, "person", NULL, "a");
  assert_group (fixture, "surroundings", NULL, "xy");
}

static void
test_place_beyond_the_end_is_the_end (Fixture *fixture, gconstpointer data)
{
  WayRecord *a = add_trait (fixture, "vulnerability", "person", "a");

  add_trait (fixture, "vulnerability", "person", "b");
  put (fixture, a, "person", NULL, 9);
  assert_group (fixture, "person", NULL, "ba");
  put (fixture, a, "surroundings", NULL, 9);
  assert_group (fixture, "surroundings", NULL, "a");
}

/* How I am seen is told apart, wherever it comes from. */
static void
test_stigma_has_groups_of_its_own (Fixture *fixture, gconstpointer data)
{
  WayRecord *a = add_trait (fixture, "vulnerability", "person", "a");

  put (fixture, a, "surroundings", "others", 0);
  assert_group (fixture, "person", NULL, "");
  assert_group (fixture, "surroundings", NULL, "");
  assert_group (fixture, "surroundings", "others", "a");

  put (fixture, a, "person", NULL, 0);
  assert_group (fixture, "person", NULL, "a");
}

static char *
remove_trait (Fixture *fixture, WayRecord *trait)
{
  g_autoptr (GError) error = NULL;
  char *told = NULL;

  way_traits_remove (fixture->store, trait, &told, &error);
  g_assert_no_error (error);
  return told;
}

static void
test_removing_what_nothing_uses_says_just_that (Fixture *fixture, gconstpointer data)
{
  g_autofree char *strength =
      remove_trait (fixture, add_trait (fixture, "strength", "person", "a"));
  g_autofree char *vulnerability =
      remove_trait (fixture, add_trait (fixture, "vulnerability", "person", "b"));

  g_assert_cmpstr (strength, ==, "The strength is removed");
  g_assert_cmpstr (vulnerability, ==, "It is removed");
}

static void
use_in_option (Fixture *fixture, WayRecord *strength)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  g_autoptr (GError) error = NULL;
  gint64 option;

  way_record_set_text (goal, "words", "I want to play the electric guitar.");
  option = way_options_add (fixture->store, way_record_get_id (add_record (fixture->store, goal)),
                            "Lessons", &error);
  g_assert_no_error (error);
  way_helps_set (fixture->store, way_store_find (fixture->store, WAY_TYPE_OPTION, option), "trait",
                 way_record_get_id (strength), TRUE, &error);
  g_assert_no_error (error);
}

/* Makes an experience a strength. Returns (borrowed) the strength. */
static WayRecord *
add_from_experience (Fixture *fixture)
{
  g_autoptr (WayRecord) activity = way_record_new (WAY_TYPE_ACTIVITY);
  g_autoptr (WayRecord) experience = way_record_new (WAY_TYPE_EXPERIENCE);
  g_autoptr (GError) error = NULL;
  gint64 id;

  way_record_set_text (activity, "words", "Write to Nora");
  way_record_set_int (experience, "activity",
                      way_record_get_id (add_record (fixture->store, activity)));
  way_record_set_text (experience, "happened_on", "2026-03-02");
  way_record_set_text (experience, "outcome", "done");
  id = way_strength_add_from (fixture->store, add_record (fixture->store, experience), &error);
  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_TRAIT, id);
}

static void
test_removing_says_what_used_it_and_undo_brings_all_back (Fixture *fixture, gconstpointer data)
{
  WayRecord *strength = add_from_experience (fixture);
  gint64 id = way_record_get_id (strength);
  WayRecord *quiet = add_trait (fixture, "vulnerability", "person", "Quiet evenings");
  g_autofree char *told = NULL;

  use_in_option (fixture, strength);
  set_int (fixture->store, quiet, "answer", id);
  told = remove_trait (fixture, strength);

  g_assert_cmpstr (told, ==,
                   "The strength is removed. 1 way to a goal counted on it. "
                   "It answered 1 vulnerability. The experience it came from stays");
  g_assert_cmpint (way_record_get_int (quiet, "answer"), ==, WAY_NONE);

  undo (fixture->store);
  g_assert_cmpint (way_record_get_int (quiet, "answer"), ==, id);
  g_assert_nonnull (way_store_find (fixture->store, WAY_TYPE_TRAIT, id));
}

static void
test_strength_knows_what_it_answers (Fixture *fixture, gconstpointer data)
{
  WayRecord *strength = add_trait (fixture, "strength", "person", "I keep a promise.");
  WayRecord *quiet = add_trait (fixture, "vulnerability", "person", "Quiet evenings");
  g_autoptr (WayQuery) answered = way_traits_query_answered (fixture->store, strength);

  g_assert_cmpuint (way_query_get_length (answered), ==, 0);
  set_int (fixture->store, quiet, "answer", way_record_get_id (strength));
  g_assert_true (way_query_peek (answered, 0) == quiet);
}

#define ADD(path, test) g_test_add ("/traits/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("new-ones-come-last", test_new_ones_come_last_in_their_group);
  ADD ("another-group", test_goes_to_another_group_in_one_step);
  ADD ("beyond-the-end", test_place_beyond_the_end_is_the_end);
  ADD ("stigma", test_stigma_has_groups_of_its_own);
  ADD ("removing-unused", test_removing_what_nothing_uses_says_just_that);
  ADD ("removing-used", test_removing_says_what_used_it_and_undo_brings_all_back);
  ADD ("answered", test_strength_knows_what_it_answers);

  return g_test_run ();
}
