#include "model/journey.h"
#include "model/meeting.h"
#include "store/meetings.h"

static WayStore *
open_memory (const char *best_day)
{
  g_autoptr (WayRecord) journey = way_record_new (WAY_TYPE_JOURNEY);
  g_autoptr (GError) error = NULL;
  WayStore *store;

  way_record_set_text (journey, "name", "Mr Morse");
  way_record_set_text (journey, "best_day", best_day);
  store = way_store_create (":memory:", journey, &error);
  g_assert_no_error (error);

  return store;
}

/* Returns (borrowed) the meeting that was planned. */
static WayRecord *
plan (WayStore *store)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_meeting_plan (store, &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_MEETING, id);
}

static void
assert_day (const char *best_day, const char *expected)
{
  g_autoptr (WayStore) store = open_memory (best_day);

  g_assert_cmpstr (way_record_get_text (plan (store), "planned_on"), ==, expected);
}

/* Today is a Tuesday. */
static void
test_the_day_is_the_one_that_suits (void)
{
  assert_day ("thursday", "2024-03-28");
  assert_day ("monday", "2024-04-01");
}

static void
test_any_day_is_in_a_week (void)
{
  assert_day (NULL, "2024-04-02");
  assert_day ("any", "2024-04-02");
  assert_day ("tuesday", "2024-04-02");
}

static void
test_time_and_place_are_those_of_the_last_time (void)
{
  g_autoptr (WayStore) store = open_memory ("thursday");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  g_autoptr (GError) error = NULL;
  WayRecord *meeting;

  way_record_set_text (draft, "planned_on", "2024-03-21");
  way_record_set_text (draft, "planned_at", "14:00");
  way_record_set_text (draft, "place", "at home, the kitchen");
  way_store_add (store, draft, &error);
  g_assert_no_error (error);

  meeting = plan (store);
  g_assert_cmpstr (way_record_get_text (meeting, "planned_at"), ==, "14:00");
  g_assert_cmpstr (way_record_get_text (meeting, "place"), ==, "at home, the kitchen");
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/meetings/the-day-is-the-one-that-suits", test_the_day_is_the_one_that_suits);
  g_test_add_func ("/meetings/any-day-is-in-a-week", test_any_day_is_in_a_week);
  g_test_add_func ("/meetings/time-and-place-are-those-of-the-last-time",
                   test_time_and_place_are_those_of_the_last_time);

  return g_test_run ();
}
