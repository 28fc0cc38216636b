#include "chart/support-trend.h"

#include "journey-fixture.h"
#include "store/query.h"

static void
add_look_back (WayStore *store, const char *day, gint64 felt, gint64 pace)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_LOOK_BACK);

  way_record_set_text (draft, "held_on", day);
  way_record_set_int (draft, "felt", felt);
  way_record_set_int (draft, "pace", pace);
  add_record (store, draft);
}

static WayTrend *
make_trend (WayStore *store)
{
  g_autoptr (WayQuery) look_backs = way_query_new (store, WAY_TYPE_LOOK_BACK, "-held_on");

  return way_support_trend_new (G_LIST_MODEL (look_backs));
}

static void
test_each_answer_keeps_its_date_and_none_is_averaged (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayTrend) trend = NULL;
  g_autofree char *felt = NULL;

  add_look_back (store, "2024-06-11", 8, WAY_NONE);
  add_look_back (store, "2024-03-12", 5, 4);
  trend = make_trend (store);

  g_assert_cmpuint (trend->n_dates, ==, 2);
  g_assert_cmpuint (trend->n_lines, ==, 2);
  felt = way_trend_say (trend, 0);
  g_assert_cmpstr (felt, ==, "It felt right: 12 March: 5 of 10; 11 June: 8 of 10");
  g_assert_cmpint (trend->lines[1].scores[1], ==, WAY_TREND_GAP);
}

static void
test_who_was_not_asked_has_no_date (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayTrend) trend = NULL;

  add_look_back (store, "2024-03-12", WAY_NONE, WAY_NONE);
  trend = make_trend (store);
  g_assert_cmpuint (trend->n_dates, ==, 0);
  g_assert_cmpuint (trend->n_lines, ==, 0);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-06-11", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/support-trend/each-answer-keeps-its-date-and-none-is-averaged",
                   test_each_answer_keeps_its_date_and_none_is_averaged);
  g_test_add_func ("/support-trend/who-was-not-asked-has-no-date",
                   test_who_was_not_asked_has_no_date);

  return g_test_run ();
}
