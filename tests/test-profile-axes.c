#include "chart/profile-axes.h"
#include "model/domain.h"
#include "model/profile.h"
#include "store/domains.h"
#include "store/scoring.h"

#include "journey-fixture.h"

typedef struct
{
  WayStore *store;
  gint64 earlier, now;
} Fixture;

static gint64
add_profile (WayStore *store, const char *date)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (draft, "made_on", date);
  return way_record_get_id (add_record (store, draft));
}

static gint64
get_domain (Fixture *fixture, guint axis)
{
  g_autoptr (WayQuery) domains = way_domains_query (fixture->store, TRUE);

  return way_record_get_id (way_query_peek (domains, axis));
}

static void
set (Fixture *fixture, gint64 profile, guint axis, const char *column, gint64 value)
{
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, NULL, &profile, get_domain (fixture, axis), column, value,
                       &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->earlier = add_profile (fixture->store, "2024-01-09");
  fixture->now = add_profile (fixture->store, "2024-03-12");
  set (fixture, fixture->earlier, 0, "score", 5);
  set (fixture, fixture->now, 0, "score", 7);
  set (fixture, fixture->earlier, 3, "score", 3);
  set (fixture, fixture->now, 4, "score", 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
}

static GArray *
make_axes (Fixture *fixture, WayProfileAxesFlags flags)
{
  const gint64 profiles[] = { fixture->now, fixture->earlier };
  g_autoptr (WayQuery) domains = way_domains_query (fixture->store, TRUE);

  return way_profile_axes_new (G_LIST_MODEL (domains),
                               way_store_get_list (fixture->store, WAY_TYPE_SCORE), profiles, 2,
                               flags);
}

#define AXIS(axes, i) (&g_array_index (axes, WayRadarAxis, i))

static void
test_zero_is_not_a_gap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) axes = make_axes (fixture, WAY_PROFILE_AXES_PLAIN);

  g_assert_cmpuint (axes->len, ==, 10);
  g_assert_cmpint (AXIS (axes, 0)->score[0], ==, 7);
  g_assert_cmpint (AXIS (axes, 0)->score[1], ==, 5);
  g_assert_cmpint (AXIS (axes, 3)->score[0], ==, WAY_RADAR_UNSCORED);
  g_assert_cmpint (AXIS (axes, 3)->score[1], ==, 3);
  g_assert_cmpint (AXIS (axes, 4)->score[0], ==, 0);
  g_assert_cmpint (AXIS (axes, 9)->score[0], ==, WAY_RADAR_UNSCORED);
  g_assert_cmpstr (AXIS (axes, 4)->note, ==, "0 of 10");
  g_assert_cmpstr (AXIS (axes, 3)->note, ==, "not scored");
}

static void
test_changes_are_told_in_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) axes = make_axes (fixture, WAY_PROFILE_AXES_CHANGES);

  g_assert_cmpstr (AXIS (axes, 0)->note, ==, "5, then 7");
  g_assert_cmpstr (AXIS (axes, 3)->note, ==, "not scored");
  g_assert_cmpstr (AXIS (axes, 4)->note, ==, "0 of 10");
}

static void
test_the_workers_view_is_kept_apart (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) axes = NULL, with_worker = NULL;

  set (fixture, fixture->now, 0, "worker_score", 4);
  set (fixture, fixture->now, 0, "wished", 9);
  axes = make_axes (fixture, WAY_PROFILE_AXES_PLAIN);
  with_worker = make_axes (fixture, WAY_PROFILE_AXES_WORKER);

  g_assert_cmpint (AXIS (axes, 0)->worker, ==, WAY_RADAR_UNSCORED);
  g_assert_cmpint (AXIS (axes, 0)->wished, ==, 9);
  g_assert_cmpint (AXIS (with_worker, 0)->worker, ==, 4);
}

static void
test_only_the_newest_profile_wants_to_talk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) axes = NULL;

  set (fixture, fixture->earlier, 0, "talk", 1);
  set (fixture, fixture->now, 4, "talk", 1);
  axes = make_axes (fixture, WAY_PROFILE_AXES_PLAIN);

  g_assert_false (AXIS (axes, 0)->talk);
  g_assert_true (AXIS (axes, 4)->talk);
}

static void
test_the_wheel_shows_what_is_on_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) axes = NULL;

  way_domains_set_shown (fixture->store,
                         way_store_find (fixture->store, WAY_TYPE_DOMAIN, get_domain (fixture, 1)),
                         FALSE, &error);
  way_domains_add (fixture->store, "Fishing", "life", &error);
  g_assert_no_error (error);
  axes = make_axes (fixture, WAY_PROFILE_AXES_PLAIN);

  g_assert_cmpuint (axes->len, ==, 10);
  g_assert_cmpstr (AXIS (axes, 1)->label, ==, "Learning");
  g_assert_cmpstr (AXIS (axes, 3)->label, ==, "Fishing"); /* behind the others of its section */
  g_assert_false (AXIS (axes, 3)->personal);
  g_assert_true (AXIS (axes, 4)->personal);
  g_assert_cmpint (AXIS (axes, 0)->score[0], ==, 7);
}

#define TEST(name)                                                                                 \
  g_test_add ("/profile-axes/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  TEST (zero_is_not_a_gap);
  TEST (changes_are_told_in_words);
  TEST (the_workers_view_is_kept_apart);
  TEST (only_the_newest_profile_wants_to_talk);
  TEST (the_wheel_shows_what_is_on_it);

  return g_test_run ();
}
