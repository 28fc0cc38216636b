#include "journey-fixture.h"

#include "model/argument.h"
#include "model/choice.h"
#include "model/goal.h"
#include "model/help.h"
#include "model/option.h"
#include "model/trait.h"
#include "store/helps.h"
#include "store/options.h"

typedef struct
{
  WayStore *store;
  gint64 goal;
  WayRecord *lessons;
  WayRecord *videos;
} Fixture;

static WayRecord *
add_option (Fixture *fixture, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_options_add (fixture->store, fixture->goal, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_OPTION, id);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);

  fixture->store = create_journey (":memory:", "Frank");
  way_record_set_text (goal, "words", "I want to play the electric guitar.");
  fixture->goal = way_record_get_id (add_record (fixture->store, goal));
  fixture->lessons = add_option (fixture, "Lessons at the music school");
  fixture->videos = add_option (fixture, "Videos in my own room");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->store);
}

static gint64
choose (Fixture *fixture, WayRecord *option)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_options_choose (fixture->store, option, &error);

  g_assert_no_error (error);
  return id;
}

static void
assert_chosen (Fixture *fixture, WayRecord *option)
{
  WayRecord *choice = way_options_get_choice (fixture->store, fixture->goal);

  g_assert_nonnull (choice);
  g_assert_cmpint (way_record_get_int (choice, "option"), ==, way_record_get_id (option));
}

static void
test_not_now_is_there_without_being_written (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) not_now = way_options_get_not_now (fixture->store, fixture->goal);

  g_assert_cmpint (way_record_get_int (not_now, "not_now"), ==, 1);
  g_assert_cmpint (way_record_get_id (not_now), ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_OPTION), ==, 2);
}

static void
test_not_now_can_be_chosen (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) draft = way_options_get_not_now (fixture->store, fixture->goal);
  g_autoptr (WayRecord) not_now = NULL;

  choose (fixture, draft);
  not_now = way_options_get_not_now (fixture->store, fixture->goal);
  assert_chosen (fixture, not_now);
}

static void
test_arguing_about_not_now_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) draft = way_options_get_not_now (fixture->store, fixture->goal);
  g_autoptr (GError) error = NULL;
  gint64 id = way_options_argue (fixture->store, draft, "for", "Costs nothing", "person", &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, !=, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_OPTION), ==, 3);

  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_OPTION), ==, 2);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_ARGUMENT), ==, 0);
}

static void
test_who_says_it_weighs_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id =
      way_options_argue (fixture->store, fixture->lessons, "for", "A fixed day", "worker", &error);
  WayRecord *argument = way_store_find (fixture->store, WAY_TYPE_ARGUMENT, id);

  g_assert_no_error (error);
  g_assert_cmpint (way_record_get_int (argument, "worker_weight"), ==, 1);
  g_assert_cmpint (way_record_get_int (argument, "weight"), ==, WAY_NONE);
}

static WayRecord *
argue (Fixture *fixture, WayRecord *option, const char *side, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_options_argue (fixture->store, option, side, words, "person", &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_ARGUMENT, id);
}

static void
test_an_argument_finds_its_place_on_another_card (Fixture *fixture, gconstpointer data)
{
  WayRecord *first = argue (fixture, fixture->videos, "against", "I stop after a week");
  WayRecord *second = argue (fixture, fixture->videos, "against", "Nobody hears me");
  WayRecord *moved = argue (fixture, fixture->lessons, "for", "Nobody hears me yet");
  g_autoptr (GError) error = NULL;
  g_autoptr (WayQuery) list = NULL;

  way_options_put_argument (fixture->store, moved, fixture->videos, "against", 1, &error);
  g_assert_no_error (error);
  list =
      way_options_query_arguments (fixture->store, way_record_get_id (fixture->videos), "against");
  g_assert_true (way_query_peek (list, 0) == first);
  g_assert_true (way_query_peek (list, 1) == moved);
  g_assert_true (way_query_peek (list, 2) == second);

  undo (fixture->store); /* one step, wherever it went */
  g_assert_cmpint (way_record_get_int (moved, "option"), ==, way_record_get_id (fixture->lessons));
  g_assert_cmpuint (way_query_get_length (list), ==, 2);
}

static void
test_ways_stand_side_by_side_and_not_now_last (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) right = way_options_find_beside (fixture->store, fixture->lessons, 1);
  g_autoptr (WayRecord) last = way_options_find_beside (fixture->store, fixture->videos, 1);

  g_assert_true (right == fixture->videos);
  g_assert_cmpint (way_record_get_int (last, "not_now"), ==, 1);
  g_assert_null (way_options_find_beside (fixture->store, fixture->lessons, -1));
  g_assert_null (way_options_find_beside (fixture->store, last, 1));
}

static void
test_a_strength_helps_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_TRAIT);
  g_autoptr (GError) error = NULL;
  gint64 ear;

  way_record_set_text (draft, "kind", "strength");
  way_record_set_text (draft, "words", "A good ear");
  ear = way_record_get_id (add_record (fixture->store, draft));

  for (guint i = 0; i < 2; i++)
    {
      way_helps_set (fixture->store, fixture->lessons, "trait", ear, TRUE, &error);
      g_assert_no_error (error);
    }
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_HELP), ==, 1);
  g_assert_true (way_helps_has (fixture->store, fixture->lessons, "trait", ear));
  g_assert_false (way_helps_has (fixture->store, fixture->videos, "trait", ear));

  way_helps_set (fixture->store, fixture->lessons, "trait", ear, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_HELP), ==, 0);
}

static void
test_choosing_again_keeps_the_earlier_choice (Fixture *fixture, gconstpointer data)
{
  choose (fixture, fixture->lessons);
  choose (fixture, fixture->videos);

  assert_chosen (fixture, fixture->videos);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CHOICE), ==, 2);
  g_assert_cmpstr (
      way_record_get_text (way_options_get_former_choice (fixture->store, fixture->lessons),
                           "chosen_on"),
      ==, "2026-03-12");
  g_assert_null (way_options_get_former_choice (fixture->store, fixture->videos));
}

static void
test_going_back_is_a_choice_of_its_own (Fixture *fixture, gconstpointer data)
{
  choose (fixture, fixture->lessons);
  choose (fixture, fixture->videos);
  choose (fixture, fixture->lessons);

  assert_chosen (fixture, fixture->lessons);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CHOICE), ==, 3);
}

static void
test_what_is_chosen_is_not_chosen_twice (Fixture *fixture, gconstpointer data)
{
  gint64 first = choose (fixture, fixture->lessons);

  g_assert_cmpint (choose (fixture, fixture->lessons), ==, first);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CHOICE), ==, 1);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/options/not-now-is-there", test_not_now_is_there_without_being_written);
  ADD ("/options/not-now-chosen", test_not_now_can_be_chosen);
  ADD ("/options/not-now-argued", test_arguing_about_not_now_is_one_step);
  ADD ("/options/weighs", test_who_says_it_weighs_it);
  ADD ("/options/argument-moves", test_an_argument_finds_its_place_on_another_card);
  ADD ("/options/side-by-side", test_ways_stand_side_by_side_and_not_now_last);
  ADD ("/options/strength", test_a_strength_helps_once);
  ADD ("/options/choose-again", test_choosing_again_keeps_the_earlier_choice);
  ADD ("/options/choose-back", test_going_back_is_a_choice_of_its_own);
  ADD ("/options/choose-twice", test_what_is_chosen_is_not_chosen_twice);

  return g_test_run ();
}
