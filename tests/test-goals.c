#include "journey-fixture.h"

#include "model/domain.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/query.h"
#include "store/tags.h"

static WayRecord *
add_wish (WayStore *store, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

/* Returns a goal that is older than today. */
static WayRecord *
add_goal (WayStore *store, const char *words, const char *owner)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "owner", owner);
  way_record_set_text (draft, "created_on", "2026-01-15");
  return add_record (store, draft);
}

static gint64
get_first_domain (WayStore *store)
{
  GListModel *domains = way_store_get_list (store, WAY_TYPE_DOMAIN);
  g_autoptr (WayRecord) domain = g_list_model_get_item (domains, 0);

  return way_record_get_id (domain);
}

static WayRecord *
grow (WayStore *store, WayRecord *wish)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_goals_grow (store, wish, &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_GOAL, id);
}

static void
change (WayStore *store, WayRecord *goal, const char *column, const char *value)
{
  g_autoptr (GError) error = NULL;

  way_goals_change (store, goal, column, value, &error);
  g_assert_no_error (error);
}

static void
test_a_wish_stays_as_it_was_said (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *wish = add_wish (store, "To be a father again, not just on paper.");
  WayRecord *goal = grow (store, wish);

  change (store, goal, "words", "I want to find out how we can see each other more.");

  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, way_record_get_id (wish));
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "goal");
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==,
                   "To be a father again, not just on paper.");
}

static void
test_a_goal_takes_what_its_wish_is_about (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  gint64 domain = get_first_domain (store);
  WayRecord *wish, *goal;
  g_autoptr (GError) error = NULL;

  wish =
      way_store_find (store, WAY_TYPE_WISH, way_goals_add_wish (store, "A garden", domain, &error));
  g_assert_no_error (error);
  set_text (store, wish, "why", "There I sleep well");
  way_tags_set_word (store, wish, "element", "environments", TRUE, &error);
  g_assert_no_error (error);

  goal = grow (store, wish);
  g_assert_true (way_tags_has_domain (store, goal, domain));
  g_assert_true (way_tags_has_word (store, goal, "element", "environments"));
  g_assert_false (way_tags_has_word (store, goal, "element", "hope"));
  g_assert_cmpstr (way_record_get_text (goal, "why"), ==, "There I sleep well");
}

static void
test_growing_is_one_step_to_undo (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *wish = add_wish (store, "A garden");
  g_autoptr (GError) error = NULL;

  grow (store, wish);
  way_store_undo (store, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (count_records (store, WAY_TYPE_GOAL), ==, 0);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "open");
}

static void
test_a_wish_without_its_goal_is_open_again (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *wish = add_wish (store, "A garden");
  WayRecord *first = grow (store, wish);
  WayRecord *second = grow (store, wish);
  g_autoptr (GError) error = NULL;

  way_goals_remove (store, first, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "goal");

  way_goals_remove (store, second, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "open");
}

static void
test_a_support_goal_keeps_its_past_when_it_becomes_personal (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *goal = add_goal (store, "To stay in contact", "support");
  g_autoptr (WayRecord) former = NULL;

  change (store, goal, "owner", "personal");
  g_assert_cmpuint (count_records (store, WAY_TYPE_FORMER), ==, 1);

  former = g_list_model_get_item (way_store_get_list (store, WAY_TYPE_FORMER), 0);
  g_assert_cmpint (way_record_get_int (former, "goal"), ==, way_record_get_id (goal));
  g_assert_cmpstr (way_record_get_text (former, "field"), ==, "owner");
  g_assert_cmpstr (way_record_get_text (former, "was"), ==, "support");
}

static void
test_a_day_of_changes_is_kept_once (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, "I want to play", "personal");
  g_autoptr (WayRecord) former = NULL;

  change (store, goal, "words", "I want to play the");
  change (store, goal, "words", "I want to play the guitar");
  g_assert_cmpuint (count_records (store, WAY_TYPE_FORMER), ==, 1);

  former = g_list_model_get_item (way_store_get_list (store, WAY_TYPE_FORMER), 0);
  g_assert_cmpstr (way_record_get_text (former, "was"), ==, "I want to play");
}

static void
test_a_goal_of_today_has_no_past (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = grow (store, add_wish (store, "A garden"));

  change (store, goal, "words", "I want to find out who has a garden to share");
  change (store, goal, "kind", "exploring");

  g_assert_cmpuint (count_records (store, WAY_TYPE_FORMER), ==, 0);
}

static void
test_the_words_of_a_support_goal_are_the_workers (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  g_autoptr (GError) error = NULL;
  gint64 id = way_goals_add (store, "To stay in contact", "support", NULL, &error);
  WayRecord *goal = way_store_find (store, WAY_TYPE_GOAL, id);

  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (goal, "words_by"), ==, "worker");
}

static void
test_only_what_matters_and_is_doubted_seems_far (void)
{
  const struct
  {
    gint64 importance;
    gint64 confidence;
    gboolean far;
  } cases[] = {
    { 10, 3, TRUE }, { 7, 4, TRUE },          { 7, 0, TRUE },         { 6, 3, FALSE },
    { 9, 5, FALSE }, { 10, WAY_NONE, FALSE }, { WAY_NONE, 3, FALSE }, { WAY_NONE, WAY_NONE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);

      way_record_set_int (goal, "importance", cases[i].importance);
      way_record_set_int (goal, "confidence", cases[i].confidence);
      g_assert_cmpint (way_goals_seems_far (goal), ==, cases[i].far);
    }
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/goals/wish-stays-as-said", test_a_wish_stays_as_it_was_said);
  g_test_add_func ("/goals/a-goal-takes-what-its-wish-is-about",
                   test_a_goal_takes_what_its_wish_is_about);
  g_test_add_func ("/goals/growing-is-one-step", test_growing_is_one_step_to_undo);
  g_test_add_func ("/goals/wish-open-again", test_a_wish_without_its_goal_is_open_again);
  g_test_add_func ("/goals/support-becomes-personal",
                   test_a_support_goal_keeps_its_past_when_it_becomes_personal);
  g_test_add_func ("/goals/day-kept-once", test_a_day_of_changes_is_kept_once);
  g_test_add_func ("/goals/today-has-no-past", test_a_goal_of_today_has_no_past);
  g_test_add_func ("/goals/words-of-support-goal",
                   test_the_words_of_a_support_goal_are_the_workers);
  g_test_add_func ("/goals/seems-far", test_only_what_matters_and_is_doubted_seems_far);

  return g_test_run ();
}
