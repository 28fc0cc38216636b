#include "store/reviews.h"

#include "journey-fixture.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "model/wish.h"
#include "model/words.h"

/* A goal of today has no past yet that could be kept. */
static WayRecord *
add_goal (WayStore *store)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", "I want to play the electric guitar");
  way_record_set_text (draft, "created_on", "2024-03-12");
  return add_record (store, draft);
}

static void
assert_state_and_undo (WayStore *store, WayRecord *goal, const char *state)
{
  g_assert_cmpstr (way_record_get_text (goal, "state"), ==, state);
  undo (store);
  g_assert_cmpstr (way_record_get_text (goal, "state"), ==, "new");
  g_assert_cmpuint (count_records (store, WAY_TYPE_LOOK_BACK), ==, 0);
  g_assert_cmpuint (count_records (store, WAY_TYPE_REVIEW), ==, 0);
  g_assert_cmpuint (count_records (store, WAY_TYPE_FORMER), ==, 0);
}

static void
test_a_decision_leads_the_goal_and_one_undo_takes_it_back (void)
{
  const char *const ways[][2] = {
    { "go_on", "working" }, { "change_goal", "changed" }, { "change_steps", "working" },
    { "new_goal", "new" },  { "rest", "resting" },        { "finish", "reached" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
      WayRecord *goal = add_goal (store);
      g_autoptr (WayRecord) look_back = way_look_back_new (store);
      g_autoptr (GError) error = NULL;

      g_assert_true (way_review_decide (store, look_back, goal, ways[i][0], &error));
      g_assert_no_error (error);
      assert_state_and_undo (store, goal, ways[i][1]);
    }
}

static void
test_every_decision_of_the_vocabulary_can_be_made (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) draft = way_look_back_new (store);
  WayRecord *look_back = add_record (store, draft);

  for (const WayWord *word = way_words_get ("review.decision"); word->key != NULL; word++)
    {
      g_autoptr (GError) error = NULL;
      WayRecord *review;

      g_assert_true (way_review_decide (store, look_back, goal, word->key, &error));
      g_assert_no_error (error);
      review = way_review_find (store, look_back, goal);
      g_assert_cmpstr (way_record_get_text (review, "decision"), ==, word->key);
      g_assert_cmpstr (way_record_get_text (review, "decided_on"), ==, "2024-06-11");
    }
  g_assert_cmpuint (count_records (store, WAY_TYPE_REVIEW), ==, 1);
}

static void
test_what_the_goal_was_is_kept (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) look_back = way_look_back_new (store);
  g_autoptr (WayRecord) former = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (way_review_decide (store, look_back, goal, "change_goal", &error));
  g_assert_no_error (error);
  former = g_list_model_get_item (way_store_get_list (store, WAY_TYPE_FORMER), 0);
  g_assert_cmpint (way_record_get_int (former, "goal"), ==, way_record_get_id (goal));
  g_assert_cmpstr (way_record_get_text (former, "field"), ==, "state");
  g_assert_cmpstr (way_record_get_text (former, "was"), ==, "new");
}

static void
test_a_goal_is_renamed_in_the_step_that_decides_it (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) look_back = way_look_back_new (store);
  g_autoptr (GError) error = NULL;

  g_assert_true (
      way_review_rename (store, look_back, goal, "I want to play in a band", "both", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (goal, "words"), ==, "I want to play in a band");
  g_assert_cmpstr (way_record_get_text (goal, "words_by"), ==, "both");
  assert_state_and_undo (store, goal, "changed");
  g_assert_cmpstr (way_record_get_text (goal, "words"), ==, "I want to play the electric guitar");
}

static void
test_a_new_goal_grows_in_the_step_that_decides_it (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) look_back = way_look_back_new (store);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  WayRecord *wish;
  g_autoptr (GError) error = NULL;

  way_record_set_text (draft, "words", "A garden");
  wish = add_record (store, draft);
  g_assert_cmpint (way_review_grow (store, look_back, goal, wish, &error), !=, 0);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "goal");
  assert_state_and_undo (store, goal, "new");
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "open");
  g_assert_cmpuint (count_records (store, WAY_TYPE_GOAL), ==, 1);
}

static void
test_a_draft_has_no_reviews (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) look_back = way_look_back_new (store);

  g_assert_null (way_review_find (store, look_back, goal));
  g_assert_null (way_review_find (store, NULL, goal));
}

static guint
count_goals (WayStore *store, WayRecord *look_back)
{
  g_autoptr (GPtrArray) goals = way_look_back_get_goals (store, look_back);

  return goals->len;
}

static void
test_a_goal_that_is_decided_on_stays_in_that_look_back (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) today = way_look_back_new (store);
  g_autoptr (WayRecord) later = way_look_back_new (store);
  WayRecord *look_back = add_record (store, today);
  g_autoptr (GError) error = NULL;

  g_assert_true (way_review_decide (store, look_back, goal, "rest", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_goals (store, look_back), ==, 1);
  g_assert_cmpuint (count_goals (store, later), ==, 0);
}

static void
test_as_it_was_is_a_success_where_keeping_was_the_goal (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store);
  g_autoptr (WayRecord) review = way_review_new (goal);

  way_record_set_text (review, "outcome", "same");
  g_assert_null (way_review_get_warm_words (goal, review));
  set_text (store, goal, "kind", "retaining");
  g_assert_nonnull (way_review_get_warm_words (goal, review));
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-06-11", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reviews/a-decision-leads-the-goal-and-one-undo-takes-it-back",
                   test_a_decision_leads_the_goal_and_one_undo_takes_it_back);
  g_test_add_func ("/reviews/every-decision-of-the-vocabulary-can-be-made",
                   test_every_decision_of_the_vocabulary_can_be_made);
  g_test_add_func ("/reviews/what-the-goal-was-is-kept", test_what_the_goal_was_is_kept);
  g_test_add_func ("/reviews/a-goal-is-renamed-in-the-step-that-decides-it",
                   test_a_goal_is_renamed_in_the_step_that_decides_it);
  g_test_add_func ("/reviews/a-new-goal-grows-in-the-step-that-decides-it",
                   test_a_new_goal_grows_in_the_step_that_decides_it);
  g_test_add_func ("/reviews/a-draft-has-no-reviews", test_a_draft_has_no_reviews);

  g_test_add_func ("/reviews/a-goal-that-is-decided-on-stays-in-that-look-back",
                   test_a_goal_that_is_decided_on_stays_in_that_look_back);
  g_test_add_func ("/reviews/as-it-was-is-a-success-where-keeping-was-the-goal",
                   test_as_it_was_is_a_success_where_keeping_was_the_goal);

  return g_test_run ();
}
