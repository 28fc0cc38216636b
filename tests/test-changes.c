#include "journey-fixture.h"

#include "model/domain.h"
#include "model/goal.h"
#include "model/language.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/wish.h"
#include "store/changes.h"

static WayRecord *
add_profile (WayStore *store, const char *day)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (draft, "made_on", day);
  return add_record (store, draft);
}

/* Returns (borrowed) a built-in domain. */
static WayRecord *
find_domain (WayStore *store, const char *key)
{
  GListModel *domains = way_store_get_list (store, WAY_TYPE_DOMAIN);

  for (guint i = 0; i < g_list_model_get_n_items (domains); i++)
    {
      g_autoptr (WayRecord) domain = g_list_model_get_item (domains, i);

      if (g_strcmp0 (way_record_get_text (domain, "key"), key) == 0)
        return domain;
    }

  g_assert_not_reached ();
}

static void
score (WayStore *store, WayRecord *profile, const char *domain, gint64 value)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_SCORE);

  way_record_set_int (draft, "profile", way_record_get_id (profile));
  way_record_set_int (draft, "domain", way_record_get_id (find_domain (store, domain)));
  way_record_set_int (draft, "score", value);
  add_record (store, draft);
}

static char *
say (WayStore *store, WayRecord *then, WayRecord *now, guint place)
{
  g_autoptr (GArray) changes = way_changes_new (store, then, now);

  g_assert_cmpuint (place, <, changes->len);
  return way_change_say (&g_array_index (changes, WayChange, place));
}

static void
assert_said (WayStore *store, WayRecord *then, WayRecord *now, guint place, const char *expected)
{
  g_autofree char *said = say (store, then, now, place);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_every_change_has_its_words (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");

  score (store, then, "home", 7);
  score (store, now, "home", 7);
  score (store, now, "learning", 6);
  score (store, then, "leisure", 5);
  score (store, now, "leisure", 7);
  score (store, then, "relationships", 4);
  score (store, now, "relationships", 3);
  score (store, then, "body", 5);
  score (store, now, "body", WAY_NONE);

  assert_said (store, then, now, 0, "Home: 7 then 7, as it was");
  assert_said (store, then, now, 1, "Learning: not scored then 6, scored for the first time");
  assert_said (store, then, now, 2, "Free time: 5 then 7, higher than it was");
  assert_said (store, then, now, 3, "Relationships: 4 then 3, lower than it was");
  assert_said (store, then, now, 4, "Body and health: 5 then not scored, left open this time");
}

static void
test_zero_is_a_score (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");

  score (store, then, "home", 0);
  score (store, now, "home", 0);

  assert_said (store, then, now, 0, "Home: 0 then 0, as it was");
}

static void
test_what_nobody_scored_is_not_mentioned (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");
  g_autoptr (GArray) changes = way_changes_new (store, then, now);

  g_assert_cmpuint (changes->len, ==, 0);
}

static void
test_the_first_time_looks_at_all_profiles (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *first = add_profile (store, "2024-01-09");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");

  score (store, first, "learning", 4);
  score (store, now, "learning", 6);

  assert_said (store, then, now, 0, "Learning: not scored then 6, scored again");
}

static void
test_kept_is_good_where_keeping_was_the_goal (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);

  score (store, then, "home", 7);
  score (store, now, "home", 7);
  way_record_set_text (wish, "words", "To stay here");
  way_record_set_int (wish, "domain", way_record_get_id (find_domain (store, "home")));
  way_record_set_text (goal, "words", "I want to keep my flat");
  way_record_set_text (goal, "kind", "retaining");
  way_record_set_int (goal, "wish", way_record_get_id (add_record (store, wish)));
  add_record (store, goal);

  assert_said (store, then, now, 0, "Home: 7 then 7, as it was, and good so");
}

static void
test_changes_are_told_in_four_languages (void)
{
  const char *const sentences[][2] = {
    { "en", "Learning: not scored then 6, scored for the first time" },
    { "et", "Õppimine: hindamata, siis 6, hinnatud esimest korda" },
    { "cs", "Učení: bez hodnocení, pak 6, hodnoceno poprvé" },
    { "ru", "Учёба: без оценки, потом 6, первая оценка" },
  };
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *then = add_profile (store, "2024-03-12");
  WayRecord *now = add_profile (store, "2024-06-11");

  score (store, now, "learning", 6);
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      way_language_set (sentences[i][0]);
      assert_said (store, then, now, 0, sentences[i][1]);
    }
  way_language_set ("en");
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  way_language_set ("en");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/changes/every-change-has-its-words", test_every_change_has_its_words);
  g_test_add_func ("/changes/zero-is-a-score", test_zero_is_a_score);
  g_test_add_func ("/changes/what-nobody-scored-is-not-mentioned",
                   test_what_nobody_scored_is_not_mentioned);
  g_test_add_func ("/changes/the-first-time-looks-at-all-profiles",
                   test_the_first_time_looks_at_all_profiles);
  g_test_add_func ("/changes/kept-is-good-where-keeping-was-the-goal",
                   test_kept_is_good_where_keeping_was_the_goal);
  g_test_add_func ("/changes/changes-are-told-in-four-languages",
                   test_changes_are_told_in_four_languages);

  return g_test_run ();
}
