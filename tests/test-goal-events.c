#include "store/goal-events.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/reviews.h"

static WayRecord *
add_goal (WayStore *store, const char *kind)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", "I want to play");
  way_record_set_text (draft, "kind", kind);
  way_record_set_text (draft, "created_on", "2024-03-12");
  return add_record (store, draft);
}

static void
change (WayStore *store, WayRecord *goal, const char *day, const char *column, const char *value)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("WAY_TODAY", day, TRUE);
  g_assert_true (way_goals_change (store, goal, column, value, &error));
  g_assert_no_error (error);
  g_setenv ("WAY_TODAY", "2024-06-11", TRUE);
}

static WayRecord *
add_step (WayStore *store, WayRecord *goal, const char *words, const char *repeats)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_int (draft, "goal", way_record_get_id (goal));
  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "promised_on", "2024-03-14");
  way_record_set_text (draft, "repeats", repeats);
  return add_record (store, draft);
}

static void
add_experience (
    WayStore *store, WayRecord *step, const char *day, const char *outcome, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_EXPERIENCE);

  way_record_set_int (draft, "activity", way_record_get_id (step));
  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "outcome", outcome);
  way_record_set_text (draft, "words", words);
  add_record (store, draft);
}

static void
look_back (WayStore *store, WayRecord *goal, const char *outcome, const char *decision)
{
  g_autoptr (WayRecord) draft = way_look_back_new (store);
  WayRecord *look_back = add_record (store, draft);
  g_autoptr (WayRecord) review = way_review_new (goal);
  g_autoptr (GError) error = NULL;

  way_record_set_int (review, "look_back", way_record_get_id (look_back));
  way_record_set_text (review, "learned", "Hands need longer than ears");
  way_record_set_text (review, "outcome", outcome);
  add_record (store, review);
  g_assert_true (way_review_decide (store, look_back, goal, decision, &error));
  g_assert_no_error (error);
}

/* Asserts that the story of GOAL is told so: a line for each event, with what was said. */
static void
assert_told (WayStore *store, WayRecord *goal, const char *story)
{
  g_autoptr (GPtrArray) events = way_goal_events_new (store, goal);
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    {
      const WayGoalEvent *event = events->pdata[i];

      g_string_append_printf (told, "%s %s", event->day + 5, event->sentence);
      for (guint j = 0; j < event->words->len; j++)
        {
          const WayGoalWords *said = event->words->pdata[j];

          g_string_append_printf (told, " %s“%s”", said->title != NULL ? said->title : "",
                                  said->words);
        }
      g_string_append_c (told, '\n');
    }
  g_assert_cmpstr (told->str, ==, story);
}

static void
test_it_begins_with_the_wish (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  WayRecord *wish;

  way_record_set_text (draft, "words", "A guitar");
  way_record_set_text (draft, "said_on", "2024-03-05");
  wish = add_record (store, draft);
  set_int (store, goal, "wish", way_record_get_id (wish));

  assert_told (store, goal,
               "03-05 A wish was there first. “A guitar”\n"
               "03-12 It became a goal. “I want to play”\n");
}

static void
test_each_name_it_had_is_told_when_it_was_given (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);

  change (store, goal, "2024-04-01", "words", "I want to play the guitar");
  change (store, goal, "2024-05-01", "words", "I want to play in a band");

  assert_told (store, goal,
               "03-12 A goal was found. “I want to play”\n"
               "04-01 It got other words. “I want to play the guitar”\n"
               "05-01 It got other words. “I want to play in a band”\n");
}

static void
test_how_it_stood_is_told_in_sentences (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);

  set_text (store, goal, "owner", "support");
  change (store, goal, "2024-04-01", "state", "working");
  change (store, goal, "2024-04-02", "state", "resting");
  change (store, goal, "2024-04-03", "state", "working");
  change (store, goal, "2024-04-04", "kind", "choosing");
  change (store, goal, "2024-04-05", "owner", "personal");

  assert_told (store, goal,
               "03-12 A goal for the support was set. “I want to play”\n"
               "04-01 We began to work on it.\n"
               "04-02 It could rest for a while.\n"
               "04-03 We went on with it.\n"
               "04-04 From then on: I am choosing\n"
               "04-05 It became a goal of my own.\n");
}

static void
test_steps_are_told_with_how_they_went (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);
  WayRecord *ring = add_step (store, goal, "Ring the school", NULL);
  WayRecord *hold = add_step (store, goal, "Hold a guitar", NULL);

  set_int (store, hold, "position", 1);
  set_text (store, hold, "state", "done");
  add_experience (store, ring, "2024-03-20", "partly", "Nobody was there");
  add_experience (store, ring, "2024-03-21", "done", NULL);

  assert_told (store, goal,
               "03-12 A goal was found. “I want to play”\n"
               "03-14 We agreed on 2 steps.\n• Ring the school\n• Hold a guitar · Done\n"
               "03-20 Partly: Ring the school “Nobody was there”\n"
               "03-21 Done: Ring the school\n");
}

static void
test_what_is_done_every_week_is_told_once (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);
  WayRecord *step = add_step (store, goal, "The post", "weekly");

  add_experience (store, step, "2024-03-18", "done", "Two letters");
  add_experience (store, step, "2024-03-25", "not", NULL);
  add_experience (store, step, "2024-04-01", "done", "None");

  assert_told (store, goal,
               "03-12 A goal was found. “I want to play”\n"
               "03-14 We agreed on a step.\n• The post\n"
               "04-01 Done 2 times: The post “None”\n");
}

static void
test_a_decision_is_told_with_its_look_back_and_only_there (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, NULL);

  look_back (store, goal, "better", "rest");

  assert_told (store, goal,
               "03-12 A goal was found. “I want to play”\n"
               "06-11 We looked back. It was better than before. "
               "What I learned“Hands need longer than ears”\n"
               "06-11 We decided to let it rest for a while.\n");
}

static void
test_to_keep_what_was_to_be_kept_is_told_as_a_success (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, "retaining");

  look_back (store, goal, "same", "go_on");

  assert_told (store, goal,
               "03-12 A goal was found. “I want to play”\n"
               "06-11 We looked back. It was as it had been, just as we wanted. "
               "What I learned“Hands need longer than ears”\n"
               "06-11 We decided to go on.\n");
}

#define TEST(name) g_test_add_func ("/goal-events/" #name, test_##name)

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-06-11", TRUE);
  g_test_init (&argc, &argv, NULL);

  TEST (it_begins_with_the_wish);
  TEST (each_name_it_had_is_told_when_it_was_given);
  TEST (how_it_stood_is_told_in_sentences);
  TEST (steps_are_told_with_how_they_went);
  TEST (what_is_done_every_week_is_told_once);
  TEST (a_decision_is_told_with_its_look_back_and_only_there);
  TEST (to_keep_what_was_to_be_kept_is_told_as_a_success);

  return g_test_run ();
}
