#include "store/summary.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/domain.h"
#include "model/goal.h"
#include "model/letter.h"
#include "model/moment.h"
#include "model/portrait.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/wish.h"

static void
assert_stage (WayStore *store, const char *stage, const char *line, gboolean filled)
{
  gboolean is_filled;
  g_autofree char *is_line = way_summary_describe (store, stage, &is_filled);

  g_assert_cmpstr (is_line, ==, line);
  g_assert_cmpint (is_filled, ==, filled);
}

static void
test_a_new_journey_says_nothing_of_itself (void)
{
  const char *stages[] = { "connecting", "understanding", "goals", "plan", "doing", "learning" };
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    assert_stage (store, stages[i], "", FALSE);
}

static void
test_wishes_and_goals_are_counted (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (wish, "words", "To play the guitar");
  add_record (store, wish);
  add_record (store, wish);
  way_record_set_text (goal, "words", "I want to get a guitar");
  way_record_set_text (goal, "review_on", "2026-06-11");
  add_record (store, goal);

  assert_stage (store, "goals", "2 wishes, 1 goal", TRUE);
  assert_stage (store, "learning", "look back on 11 June", FALSE);
}

/* A line tells of nothing that the stage does not show. */
static void
test_doing_counts_promises_and_no_letters (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Morse");
  g_autoptr (WayRecord) letter = way_record_new (WAY_TYPE_LETTER);
  g_autoptr (WayRecord) step = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (letter, "words", "From the insurance");
  add_record (store, letter);
  assert_stage (store, "doing", "", FALSE);
  way_record_set_text (step, "words", "To ring the insurance");
  add_record (store, step);

  assert_stage (store, "doing", "1 promise open", TRUE);
}

static void
test_my_own_words_are_something (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) domain =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_DOMAIN), 0);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PORTRAIT);

  way_record_set_int (draft, "domain", way_record_get_id (domain));
  way_record_set_text (draft, "now", "A room of my own");
  set_text (store, way_store_get_journey (store), "know", "I need time");
  assert_stage (store, "understanding", "", TRUE);
  add_record (store, draft);

  assert_stage (store, "understanding", "1 domain in my words", TRUE);
}

static void
test_a_score_counts_and_an_empty_one_does_not (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  GListModel *domains = way_store_get_list (store, WAY_TYPE_DOMAIN);
  g_autoptr (WayRecord) profile_draft = way_record_new (WAY_TYPE_PROFILE);
  WayRecord *profile;

  way_record_set_text (profile_draft, "made_on", "2026-03-12");
  profile = add_record (store, profile_draft);
  for (guint i = 0, n = 0; n < 2; i++)
    {
      g_autoptr (WayRecord) domain = g_list_model_get_item (domains, i);
      g_autoptr (WayRecord) score = way_record_new (WAY_TYPE_SCORE);

      if (way_record_get_int (domain, "shown") == 0)
        continue;
      way_record_set_int (score, "profile", way_record_get_id (profile));
      way_record_set_int (score, "domain", way_record_get_id (domain));
      way_record_set_int (score, "score", n == 0 ? 0 : WAY_NONE);
      add_record (store, score);
      n++;
    }

  assert_stage (store, "understanding", "1 of 10 domains", TRUE);
}

static void
test_tries_are_contacts_too (void)
{
  const char *const outcomes[] = { "short", "closed", "note" };
  g_autoptr (WayStore) store = create_journey (":memory:", "Morse");

  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    {
      g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);

      way_record_set_text (contact, "happened_on", "2026-01-08");
      way_record_set_text (contact, "kind", "visit");
      way_record_set_text (contact, "outcome", outcomes[i]);
      add_record (store, contact);
    }

  assert_stage (store, "connecting", "3 contacts", TRUE);
}

static void
test_a_story_alone_is_something (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MOMENT);

  way_record_set_text (draft, "words", "The boat");
  add_record (store, draft);
  assert_stage (store, "understanding", "", TRUE);
}

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/summary/a-new-journey-says-nothing-of-itself",
                   test_a_new_journey_says_nothing_of_itself);
  g_test_add_func ("/summary/wishes-and-goals-are-counted", test_wishes_and_goals_are_counted);
  g_test_add_func ("/summary/doing-counts-promises-and-no-letters",
                   test_doing_counts_promises_and_no_letters);
  g_test_add_func ("/summary/my-own-words-are-something", test_my_own_words_are_something);
  g_test_add_func ("/summary/a-story-alone-is-something", test_a_story_alone_is_something);
  g_test_add_func ("/summary/a-score-counts-and-an-empty-one-does-not",
                   test_a_score_counts_and_an_empty_one_does_not);
  g_test_add_func ("/summary/tries-are-contacts-too", test_tries_are_contacts_too);

  return g_test_run ();
}
