#include "store/scoring.h"

#include "model/domain.h"
#include "model/profile.h"
#include "model/score.h"
#include "store/database.h"
#include "store/domains.h"

#include "journey-fixture.h"

typedef struct
{
  WayStore *store;
  gint64 domain;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) domains = NULL;

  fixture->store = create_journey (":memory:", "Frank");
  domains = way_domains_query (fixture->store, TRUE);
  fixture->domain = way_record_get_id (way_query_peek (domains, 0));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
}

static void
test_the_first_score_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  g_assert_true (
      way_scoring_set_int (fixture->store, "Score", &profile, fixture->domain, "score", 7, &error));
  g_assert_cmpint (profile, !=, 0);
  g_assert_cmpint (
      way_record_get_int (way_scoring_find (fixture->store, profile, fixture->domain), "score"), ==,
      7);

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 0);
}

/* Ten is typed as a one and a zero. */
static void
test_keys_that_follow_each_other_are_one_step (Fixture *fixture, gconstpointer data)
{
  const int keys[] = { 1, 10, 9 };
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  way_store_set_merge_window (fixture->store, G_MAXINT64);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    way_scoring_set_int (fixture->store, "Score", &profile, fixture->domain, "score", keys[i],
                         &error);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    way_scoring_set_life (fixture->store, "Life", &profile, keys[i], &error);
  g_assert_no_error (error);

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  g_assert_cmpint (
      way_record_get_int (way_store_find (fixture->store, WAY_TYPE_PROFILE, profile), "life"), ==,
      WAY_NONE);
  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 0);
}

static void
test_score_and_words_share_a_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;
  WayRecord *score;

  way_scoring_set_text (fixture->store, "Words", &profile, fixture->domain, "good", "My own key",
                        NULL, &error);
  way_scoring_set_int (fixture->store, "Score", &profile, fixture->domain, "score", 7, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  score = way_scoring_find (fixture->store, profile, fixture->domain);
  g_assert_cmpint (way_record_get_int (score, "score"), ==, 7);
  g_assert_cmpstr (way_record_get_text (score, "good"), ==, "My own key");
  g_assert_cmpstr (way_record_get_text (score, "good_by"), ==, "person");
}

static void
test_an_impossible_score_leaves_nothing_behind (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  g_assert_false (way_scoring_set_int (fixture->store, "Score", &profile, fixture->domain, "score",
                                       11, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (profile, ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 0);
}

static void
test_life_as_a_whole_stands_apart (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  g_assert_true (way_scoring_set_life (fixture->store, "Life", &profile, 6, &error));
  g_assert_cmpint (
      way_record_get_int (way_store_find (fixture->store, WAY_TYPE_PROFILE, profile), "life"), ==,
      6);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 0);

  g_assert_true (way_scoring_set_life (fixture->store, "Life", &profile, WAY_NONE, &error));
  g_assert_cmpint (
      way_record_get_int (way_store_find (fixture->store, WAY_TYPE_PROFILE, profile), "life"), ==,
      WAY_NONE);
}

static void
test_two_profiles_of_a_day_keep_their_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) profiles =
                 way_query_new (fixture->store, WAY_TYPE_PROFILE, "-made_on,-position");
  g_autoptr (GError) error = NULL;
  gint64 first = way_scoring_add_profile (fixture->store, "New profile", &error);
  gint64 second = way_scoring_add_profile (fixture->store, "New profile", &error);

  g_assert_no_error (error);
  g_assert_cmpint (way_record_get_id (way_query_peek (profiles, 0)), ==, second);
  g_assert_cmpint (way_record_get_id (way_query_peek (profiles, 1)), ==, first);
}

static void
test_a_domain_with_a_past_cannot_be_removed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 profile = 0, own = way_domains_add (fixture->store, "Fishing", "life", &error);
  WayRecord *domain = way_store_find (fixture->store, WAY_TYPE_DOMAIN, own);

  way_scoring_set_int (fixture->store, "Score", &profile, own, "score", 9, &error);
  g_assert_no_error (error);
  g_assert_false (way_store_remove (fixture->store, domain, &error));
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_INVALID);

  undo (fixture->store);
  g_clear_error (&error);
  g_assert_true (way_store_remove (fixture->store, domain, &error));
  g_assert_no_error (error);
}

#define TEST(name) g_test_add ("/scoring/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  TEST (the_first_score_is_one_step);
  TEST (keys_that_follow_each_other_are_one_step);
  TEST (score_and_words_share_a_row);
  TEST (an_impossible_score_leaves_nothing_behind);
  TEST (life_as_a_whole_stands_apart);
  TEST (two_profiles_of_a_day_keep_their_order);
  TEST (a_domain_with_a_past_cannot_be_removed);

  return g_test_run ();
}
