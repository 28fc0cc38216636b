#include "store/meetings.h"

#include "journey-fixture.h"
#include "model/meeting.h"

static WayStore *
create_journey_on (const char *best_day)
{
  WayStore *store = create_journey (":memory:", "Mr Morse");

  set_text (store, way_store_get_journey (store), "best_day", best_day);
  return store;
}

static WayRecord *
add (WayStore *store, const char *day, const char *state)
{
  g_autoptr (WayRecord) meeting = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (meeting, "planned_on", day);
  way_record_set_text (meeting, "state", state);
  return add_record (store, meeting);
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
  g_autoptr (WayStore) store = create_journey_on (best_day);

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
  g_autoptr (WayStore) store = create_journey_on ("thursday");
  WayRecord *last = add (store, "2024-03-21", "held");
  WayRecord *meeting;

  set_text (store, last, "planned_at", "14:00");
  set_text (store, last, "place", "at home, the kitchen");

  meeting = plan (store);
  g_assert_cmpstr (way_record_get_text (meeting, "planned_at"), ==, "14:00");
  g_assert_cmpstr (way_record_get_text (meeting, "place"), ==, "at home, the kitchen");
}

static void
test_the_next_is_the_nearest_that_is_planned (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *next;

  add (store, "2024-03-19", "planned");
  add (store, "2024-04-16", "planned");
  add (store, "2024-03-27", "missed");
  next = add (store, "2024-04-09", "planned");

  g_assert_true (way_meeting_find_next (store) == next);
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
  g_test_add_func ("/meetings/the-next-is-the-nearest-that-is-planned",
                   test_the_next_is_the_nearest_that_is_planned);

  return g_test_run ();
}
