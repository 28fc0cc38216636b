#include "store/letters.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/goal.h"
#include "model/letter.h"

static WayRecord *
add_letter (WayStore *store, const char *words, const char *due_on)
{
  g_autoptr (GError) error = NULL;
  WayRecord *letter =
      way_store_find (store, WAY_TYPE_LETTER, way_letters_add (store, words, &error));

  g_assert_no_error (error);
  set_text (store, letter, "due_on", due_on);
  return letter;
}

static WayRecord *
add_goal (WayStore *store)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", "The insurance runs again");
  return add_record (store, draft);
}

static void
assert_says (WayStore *store, WayRecord *letter, const char *expected)
{
  g_autofree char *text = way_letters_describe (store, letter);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_the_nearest_deadline_comes_first (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *open = add_letter (store, "Eleven letters that want to sell something", NULL);
  WayRecord *later = add_letter (store, "Insurance", "2024-04-05");
  WayRecord *soon = add_letter (store, "Electricity", "2024-03-29");
  g_autoptr (WayQuery) pile = way_letters_query_open (store);

  g_assert_true (way_query_peek (pile, 0) == soon);
  g_assert_true (way_query_peek (pile, 1) == later);
  g_assert_true (way_query_peek (pile, 2) == open);
}

static void
test_what_is_done_leaves_the_pile_and_can_come_back (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *letter = add_letter (store, "Electricity", "2024-03-29");
  g_autoptr (WayQuery) pile = way_letters_query_open (store);
  g_autoptr (WayQuery) done = way_letters_query_done (store);
  g_autoptr (GError) error = NULL;

  g_assert_true (way_letters_set_done (store, letter, TRUE, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (way_query_get_length (pile), ==, 0);
  g_assert_true (way_query_peek (done, 0) == letter);
  assert_says (store, letter, "Done, today");

  undo (store);
  g_assert_true (way_query_peek (pile, 0) == letter);
  g_assert_cmpuint (way_query_get_length (done), ==, 0);
}

static void
test_until_when_is_said_in_words (void)
{
  g_autoptr (WayStore) store = create_journey_of_two ("Mr Morse", "Caroline");
  WayRecord *letter = add_letter (store, "Insurance", NULL);

  assert_says (store, letter, "");
  set_text (store, letter, "who", "both");
  assert_says (store, letter, "Both of us");
  set_text (store, letter, "due_on", "2024-04-05");
  assert_says (store, letter, "Until Fri 5 April · Both of us");
  set_text (store, letter, "who", "worker");
  assert_says (store, letter, "Until Fri 5 April · Caroline");
  set_text (store, letter, "who", NULL);
  set_text (store, letter, "due_on", "2024-03-27");
  assert_says (store, letter, "Until tomorrow");
  set_text (store, letter, "due_on", "2024-03-26");
  assert_says (store, letter, "Until today");
}

static void
test_a_time_of_day_is_told_as_well (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *letter = add_letter (store, "Invitation", "2024-04-09");

  set_text (store, letter, "due_at", "17:00");
  assert_says (store, letter, "Until Tue 9 April, 17:00");
  set_text (store, letter, "due_on", "2024-03-26");
  assert_says (store, letter, "Today, 17:00");
}

static void
test_a_letter_is_never_too_late (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  assert_says (store, add_letter (store, "Insurance", "2024-03-25"), "Still open");
}

/* The last day of a leap month, over the change to summer time. */
static void
test_days_are_counted_by_the_calendar (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  assert_says (store, add_letter (store, "Leap", "2028-02-29"), "Until Tue 29 February 2028");
  assert_says (store, add_letter (store, "Summer", "2024-03-31"), "Until Sun 31 March");
}

static void
test_a_letter_becomes_a_step_in_one_step (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *goal = add_goal (store);
  WayRecord *letter = add_letter (store, "Insurance", "2024-04-05");
  WayRecord *step;
  g_autoptr (GError) error = NULL;
  gint64 id;

  set_text (store, letter, "who", "worker");
  g_assert_null (way_letters_find_step (store, letter));
  id = way_letters_make_step (store, letter, way_record_get_id (goal), &error);
  g_assert_no_error (error);

  step = way_store_find (store, WAY_TYPE_ACTIVITY, id);
  g_assert_true (way_letters_find_step (store, letter) == step);
  g_assert_cmpint (way_record_get_int (step, "goal"), ==, way_record_get_id (goal));
  g_assert_cmpstr (way_record_get_text (step, "words"), ==, "Insurance");
  g_assert_cmpstr (way_record_get_text (step, "who"), ==, "worker");
  g_assert_cmpstr (way_record_get_text (step, "due"), ==, "by");
  g_assert_cmpstr (way_record_get_text (step, "due_on"), ==, "2024-04-05");
  g_assert_null (way_record_get_text (letter, "done_on"));

  undo (store);
  g_assert_null (way_letters_find_step (store, letter));
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/letters/the-nearest-deadline-comes-first",
                   test_the_nearest_deadline_comes_first);
  g_test_add_func ("/letters/what-is-done-leaves-the-pile-and-can-come-back",
                   test_what_is_done_leaves_the_pile_and_can_come_back);
  g_test_add_func ("/letters/until-when-is-said-in-words", test_until_when_is_said_in_words);
  g_test_add_func ("/letters/a-time-of-day-is-told-as-well", test_a_time_of_day_is_told_as_well);
  g_test_add_func ("/letters/a-letter-is-never-too-late", test_a_letter_is_never_too_late);
  g_test_add_func ("/letters/days-are-counted-by-the-calendar",
                   test_days_are_counted_by_the_calendar);
  g_test_add_func ("/letters/a-letter-becomes-a-step-in-one-step",
                   test_a_letter_becomes_a_step_in_one_step);

  return g_test_run ();
}
