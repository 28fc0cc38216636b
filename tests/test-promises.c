#include "store/promises.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/meeting.h"
#include "model/trait.h"
#include "store/repeats.h"
#include "store/strengths.h"

static WayRecord *
add_step (WayStore *store, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static WayRecord *
add_experience (WayStore *store, WayRecord *step, const char *day, const char *outcome)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_EXPERIENCE);

  way_record_set_int (draft, "activity", way_record_get_id (step));
  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "outcome", outcome);
  return add_record (store, draft);
}

static void
add_talk (WayStore *store, const char *day, const char *outcome)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);

  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "kind", "visit");
  way_record_set_text (draft, "outcome", outcome);
  add_record (store, draft);
}

static WayRecord *
mark (WayStore *store, WayRecord *step, const char *outcome)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_promise_mark (store, step, outcome, &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_EXPERIENCE, id);
}

static gboolean
is_current (WayStore *store, WayRecord *step)
{
  g_autoptr (GHashTable) current = way_promises_find_current (store);
  gint64 id = way_record_get_id (step);

  return g_hash_table_contains (current, &id);
}

static void
assert_when (WayRecord *step, const char *expected)
{
  g_autofree char *when = way_promise_describe_when (step);

  g_assert_cmpstr (when, ==, expected);
}

static void
test_marking_makes_an_experience (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Hold three guitars");
  WayRecord *experience = mark (store, step, "done");

  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "done");
  g_assert_cmpstr (way_record_get_text (experience, "outcome"), ==, "done");
  g_assert_cmpstr (way_record_get_text (experience, "happened_on"), ==, "2024-03-26");
  g_assert_cmpstr (way_record_get_text (experience, "words_by"), ==, "person");
}

static void
test_one_undo_takes_both_back (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Hold three guitars");

  mark (store, step, "partly");
  undo (store);

  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "open");
  g_assert_cmpuint (count_records (store, WAY_TYPE_EXPERIENCE), ==, 0);
}

static void
test_second_thoughts_of_a_day_are_one_experience (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Hold three guitars");
  WayRecord *experience = mark (store, step, "done");

  g_assert_true (mark (store, step, "partly") == experience);
  g_assert_cmpstr (way_record_get_text (experience, "outcome"), ==, "partly");
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "partly");
}

static void
test_another_day_is_another_experience (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Hold three guitars");
  WayRecord *before = add_experience (store, step, "2024-03-20", "partly");
  WayRecord *now = mark (store, step, "done");

  g_assert_true (now != before);
  g_assert_true (way_promise_find_experience (store, step) == now);
  g_assert_cmpstr (way_record_get_text (before, "outcome"), ==, "partly");
}

static void
test_reopening_keeps_what_was_said (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *silent = add_step (store, "Hold three guitars");
  WayRecord *told = add_step (store, "Write a card");
  g_autoptr (GError) error = NULL;

  mark (store, silent, "done");
  set_text (store, mark (store, told, "done"), "words", "It was hard to begin");

  g_assert_true (way_promise_reopen (store, silent, &error));
  g_assert_true (way_promise_reopen (store, told, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (silent, "state"), ==, "open");
  g_assert_null (way_promise_find_experience (store, silent));
  g_assert_nonnull (way_promise_find_experience (store, told));
}

static void
test_done_stays_until_the_next_time (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *fresh = add_step (store, "Hold three guitars");
  WayRecord *old = add_step (store, "Find the shop");

  add_talk (store, "2024-03-12", "long");
  add_talk (store, "2024-03-24", "closed"); /* a try is no talk about promises */
  add_talk (store, "2024-03-26", "long");   /* now */
  add_experience (store, fresh, "2024-03-22", "done");
  add_experience (store, old, "2024-03-05", "done");
  set_text (store, fresh, "state", "done");
  set_text (store, old, "state", "done");

  g_assert_true (is_current (store, fresh));
  g_assert_false (is_current (store, old));
}

static void
test_a_promise_never_falls_away (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Write a card");

  add_talk (store, "2024-03-12", "short");
  set_text (store, step, "due_on", "2023-11-01");
  set_text (store, step, "due", "by");

  g_assert_true (is_current (store, step));
  assert_when (step, "Still open");
}

static void
test_steps_of_a_goal_at_rest_rest (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);
  WayRecord *step = add_step (store, "Write a card");
  WayRecord *goal;
  g_autoptr (GError) error = NULL;

  way_record_set_text (draft, "words", "I want to be a father");
  goal = add_record (store, draft);
  way_store_set_int (store, step, "goal", way_record_get_id (goal), &error);
  g_assert_no_error (error);
  g_assert_true (is_current (store, step));

  set_text (store, goal, "state", "resting");
  g_assert_false (is_current (store, step));
}

static void
test_when_is_said_in_words (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Write a card");

  assert_when (step, "Still open");
  set_text (store, step, "timing", "after the concert");
  assert_when (step, "after the concert");
  set_text (store, step, "due_on", "2024-03-27");
  assert_when (step, "Tomorrow");
  set_text (store, step, "due", "by");
  assert_when (step, "By tomorrow");
  set_text (store, step, "due_on", "2024-04-02");
  assert_when (step, "By Tue 2 April");
}

static void
test_what_went_well_is_the_newest_good_one (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Hold three guitars");
  WayRecord *good = add_experience (store, step, "2024-03-20", "partly");
  WayRecord *hard = add_experience (store, step, "2024-03-25", "done");

  g_assert_null (way_experience_find_good (store));
  set_text (store, good, "face", "good");
  set_text (store, hard, "face", "hard");
  set_text (store, hard, "words", "Too many people");
  g_assert_true (way_experience_find_good (store) == good);
}

static void
test_an_experience_becomes_a_strength_in_one_step (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *experience = mark (store, add_step (store, "Hold three guitars"), "done");
  g_autoptr (GError) error = NULL;
  WayRecord *strength;
  gint64 id;

  set_text (store, experience, "words", "I hear every wrong note");
  id = way_strength_add_from (store, experience, &error);
  g_assert_no_error (error);

  strength = way_store_find (store, WAY_TYPE_TRAIT, id);
  g_assert_cmpstr (way_record_get_text (strength, "kind"), ==, "strength");
  g_assert_cmpstr (way_record_get_text (strength, "words"), ==, "I hear every wrong note");
  g_assert_cmpint (way_record_get_int (experience, "trait"), ==, id);

  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_TRAIT), ==, 0);
  g_assert_cmpint (way_record_get_int (experience, "trait"), ==, WAY_NONE);
}

static void
test_what_the_worker_did_is_no_strength_of_mine (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_step (store, "Ring the insurance");
  WayRecord *experience = mark (store, step, "done");

  g_assert_true (way_experience_shows_strength (store, experience));
  set_text (store, step, "who", "worker");
  g_assert_false (way_experience_shows_strength (store, experience));
}

static WayRecord *
add_tuesdays (WayStore *store)
{
  WayRecord *step = add_step (store, "Swim on Tuesdays");

  set_text (store, step, "repeats", "weekly");
  return step;
}

static void
assert_rhythm (WayStore *store, WayRecord *step, const char *expected)
{
  g_autofree char *rhythm = way_promise_describe_rhythm (store, step);

  g_assert_cmpstr (rhythm, ==, expected);
}

static void
test_a_step_that_repeats_stays_open (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_tuesdays (store);
  WayRecord *before = add_experience (store, step, "2024-03-19", "done");
  WayRecord *now;

  assert_rhythm (store, step, "Every week · last on 19 March");
  g_assert_false (way_promise_is_settled (store, step));
  g_assert_null (way_promise_find_outcome (store, step));

  now = mark (store, step, "done");
  g_assert_true (now != before);
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "open");
  g_assert_true (way_promise_is_settled (store, step));
  g_assert_true (way_promise_find_outcome (store, step) == now);
  g_assert_cmpuint (count_records (store, WAY_TYPE_EXPERIENCE), ==, 2);
}

static void
test_a_step_repeats_over_a_leap_day (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_tuesdays (store);

  set_text (store, step, "repeats", "monthly");
  add_experience (store, step, "2024-02-29", "done");
  assert_rhythm (store, step, "Every month · last on 29 February");
  g_assert_false (way_promise_is_settled (store, step));
}

static void
test_one_time_can_be_taken_back (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_tuesdays (store);
  WayRecord *now = mark (store, step, "done");
  g_autoptr (GError) error = NULL;

  set_text (store, now, "words", "The water was cold");
  g_assert_true (way_promise_reopen (store, step, &error));
  g_assert_cmpstr (way_record_get_text (now, "outcome"), ==, "not");
  g_assert_false (way_promise_is_settled (store, step));

  set_text (store, now, "words", NULL);
  g_assert_true (way_promise_reopen (store, step, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (store, WAY_TYPE_EXPERIENCE), ==, 0);
}

static void
test_a_step_repeats_until_it_is_ended (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *step = add_tuesdays (store);
  WayRecord *now = mark (store, step, "done");
  g_autoptr (GError) error = NULL;

  g_assert_true (way_promise_repeats (step));
  g_assert_true (way_promise_end (store, step, &error));
  g_assert_no_error (error);
  g_assert_false (way_promise_repeats (step));
  g_assert_true (way_promise_is_settled (store, step));

  g_assert_true (way_promise_reopen (store, step, &error));
  g_assert_true (way_promise_repeats (step));
  g_assert_true (way_promise_find_outcome (store, step) == now);
}

/* Midnight is no reason why what was marked at the beginning goes out of sight. */
static void
test_a_meeting_past_midnight_is_not_the_last_time (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  g_autofree char *last = NULL, *next = NULL;

  add_talk (store, "2024-03-12", "long");
  way_record_set_text (draft, "planned_on", "2024-03-25");
  way_record_set_text (draft, "state", "held");
  way_record_set_text (draft, "started_at", "23:30");
  add_record (store, draft);
  g_setenv ("WAY_NOW", "00:10", TRUE);
  last = way_promises_find_last_time (store);
  g_assert_cmpstr (last, ==, "2024-03-12");

  g_setenv ("WAY_NOW", "09:00", TRUE); /* nobody said that it was over */
  next = way_promises_find_last_time (store);
  g_assert_cmpstr (next, ==, "2024-03-25");
  g_unsetenv ("WAY_NOW");
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/promises/marking-makes-an-experience", test_marking_makes_an_experience);
  g_test_add_func ("/promises/one-undo-takes-both-back", test_one_undo_takes_both_back);
  g_test_add_func ("/promises/second-thoughts-of-a-day-are-one-experience",
                   test_second_thoughts_of_a_day_are_one_experience);
  g_test_add_func ("/promises/a-meeting-past-midnight-is-not-the-last-time",
                   test_a_meeting_past_midnight_is_not_the_last_time);
  g_test_add_func ("/promises/another-day-is-another-experience",
                   test_another_day_is_another_experience);
  g_test_add_func ("/promises/reopening-keeps-what-was-said", test_reopening_keeps_what_was_said);
  g_test_add_func ("/promises/done-stays-until-the-next-time", test_done_stays_until_the_next_time);
  g_test_add_func ("/promises/a-promise-never-falls-away", test_a_promise_never_falls_away);
  g_test_add_func ("/promises/steps-of-a-goal-at-rest-rest", test_steps_of_a_goal_at_rest_rest);
  g_test_add_func ("/promises/when-is-said-in-words", test_when_is_said_in_words);
  g_test_add_func ("/promises/what-went-well-is-the-newest-good-one",
                   test_what_went_well_is_the_newest_good_one);
  g_test_add_func ("/promises/an-experience-becomes-a-strength-in-one-step",
                   test_an_experience_becomes_a_strength_in_one_step);
  g_test_add_func ("/promises/what-the-worker-did-is-no-strength-of-mine",
                   test_what_the_worker_did_is_no_strength_of_mine);
  g_test_add_func ("/promises/a-step-that-repeats-stays-open", test_a_step_that_repeats_stays_open);
  g_test_add_func ("/promises/a-step-repeats-over-a-leap-day", test_a_step_repeats_over_a_leap_day);
  g_test_add_func ("/promises/one-time-can-be-taken-back", test_one_time_can_be_taken_back);
  g_test_add_func ("/promises/a-step-repeats-until-it-is-ended",
                   test_a_step_repeats_until_it_is_ended);

  return g_test_run ();
}
