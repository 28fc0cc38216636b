#include "store/meetings.h"

#include "journey-fixture.h"
#include "model/contact.h"
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
  g_autofree char *day = way_meeting_find_day (store, WAY_MEETING_USUAL);
  gint64 id = way_meeting_plan (store, day, &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_MEETING, id);
}

static void
assert_offered (WayStore *store, WayMeetingDay which, const char *expected)
{
  g_autofree char *day = way_meeting_find_day (store, which);

  g_assert_cmpstr (day, ==, expected);
}

static void
assert_usual (const char *best_day, const char *expected)
{
  g_autoptr (WayStore) store = create_journey_on (best_day);

  assert_offered (store, WAY_MEETING_USUAL, expected);
}

/* Today is a Tuesday. */
static void
test_the_day_is_the_one_that_suits (void)
{
  assert_usual ("thursday", "2024-03-28");
  assert_usual ("monday", "2024-04-01");
  assert_usual ("tuesday", "2024-04-02");
}

static void
test_of_any_day_none_is_usual (void)
{
  assert_usual (NULL, NULL);
  assert_usual ("any", NULL);
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

static void
test_the_usual_day_is_that_of_the_last_time (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  add (store, "2024-03-21", "held"); /* a Thursday */
  assert_offered (store, WAY_MEETING_USUAL, "2024-03-28");
}

static void
test_no_day_is_offered_twice (void)
{
  g_autoptr (WayStore) thursday = create_journey_on ("thursday");
  g_autoptr (WayStore) tuesday = create_journey_on ("tuesday");

  assert_offered (thursday, WAY_MEETING_USUAL, "2024-03-28");
  assert_offered (thursday, WAY_MEETING_IN_A_WEEK, "2024-04-02");
  assert_offered (thursday, WAY_MEETING_IN_TWO_WEEKS, "2024-04-09");
  assert_offered (tuesday, WAY_MEETING_USUAL, "2024-04-02");
  assert_offered (tuesday, WAY_MEETING_IN_A_WEEK, NULL);
}

/* Returns (borrowed) the meeting that goes on now. */
static WayRecord *
begin (WayStore *store, const char *now)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("WAY_NOW", now, TRUE);
  way_meeting_begin (store, &error);
  g_assert_no_error (error);
  return way_meeting_find_current (store);
}

static void
end (WayStore *store, WayRecord *meeting, const char *now)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("WAY_NOW", now, TRUE);
  way_meeting_end (store, meeting, &error);
  g_assert_no_error (error);
}

static void
test_the_one_that_was_planned_begins (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *meeting = add (store, "2024-03-26", "planned");

  g_assert_true (way_meeting_find_current (store) == meeting);
  g_assert_true (begin (store, "14:05") == meeting);
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "held");
  g_assert_cmpstr (way_record_get_text (meeting, "started_at"), ==, "14:05");
  g_assert_true (way_meeting_is_going_on (meeting));

  undo (store);
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "planned");
  g_assert_null (way_record_get_text (meeting, "started_at"));
}

static void
test_one_that_nobody_planned_begins_as_well (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *meeting = begin (store, "14:05");

  g_assert_cmpstr (way_record_get_text (meeting, "planned_on"), ==, "2024-03-26");
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "held");
  g_assert_null (way_record_get_text (meeting, "planned_at"));

  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_MEETING), ==, 0);
}

static void
test_it_ends_with_the_contacts_of_its_day (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);
  WayRecord *meeting = begin (store, "14:05");
  g_autofree char *time = NULL;
  WayRecord *today, *before;

  way_record_set_text (draft, "kind", "visit");
  way_record_set_text (draft, "happened_on", "2024-03-25");
  before = add_record (store, draft);
  way_record_set_text (draft, "happened_on", "2024-03-26");
  today = add_record (store, draft);

  end (store, meeting, "15:10");
  g_assert_false (way_meeting_is_going_on (meeting));
  time = way_meeting_describe_time (meeting);
  g_assert_cmpstr (time, ==, "14:05–15:10");
  g_assert_cmpint (way_record_get_int (today, "meeting"), ==, way_record_get_id (meeting));
  g_assert_cmpint (way_record_get_int (before, "meeting"), ==, WAY_NONE);

  undo (store);
  g_assert_null (way_record_get_text (meeting, "ended_at"));
  g_assert_cmpint (way_record_get_int (today, "meeting"), ==, WAY_NONE);
}

static void
test_it_goes_on_past_midnight (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *meeting = add (store, "2024-03-25", "held");

  set_text (store, meeting, "started_at", "23:40");
  g_setenv ("WAY_NOW", "00:20", TRUE);
  g_assert_true (way_meeting_find_current (store) == meeting);
  end (store, meeting, "00:30");
  g_assert_cmpstr (way_record_get_text (meeting, "ended_at"), ==, "00:30");
  g_assert_null (way_meeting_find_current (store));
}

/* One that was planned for late in the evening and did not begin is a question the next day. */
static void
test_late_in_the_evening_is_the_day_before (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *meeting = add (store, "2024-03-26", "planned");

  set_text (store, meeting, "planned_at", "23:30");
  g_setenv ("WAY_NOW", "23:59", TRUE);
  g_assert_true (way_meeting_find_current (store) == meeting);
  g_assert_false (way_meeting_is_open (meeting));

  g_setenv ("WAY_TODAY", "2024-03-27", TRUE);
  g_setenv ("WAY_NOW", "00:00", TRUE);
  g_assert_null (way_meeting_find_current (store));
  g_assert_true (way_meeting_is_open (meeting));
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
}

static void
test_an_end_that_was_forgotten_keeps_nobody (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *meeting = add (store, "2024-03-25", "held");

  set_text (store, meeting, "started_at", "14:05");
  g_setenv ("WAY_NOW", "09:00", TRUE);
  g_assert_false (way_meeting_is_going_on (meeting));
  g_assert_null (way_meeting_find_current (store));
}

static void
test_what_became_of_a_day_that_is_over_can_be_said (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *meeting = add (store, "2024-03-21", "planned");
  WayRecord *today = add (store, "2024-03-26", "planned");
  g_autoptr (GError) error = NULL;

  g_assert_true (way_meeting_is_open (meeting));
  g_assert_false (way_meeting_is_open (today));

  way_meeting_settle (store, meeting, "missed", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "missed");
  g_assert_false (way_meeting_is_open (meeting));

  undo (store);
  g_assert_true (way_meeting_is_open (meeting));
}

static void
test_after_today_comes_another_one (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *today = add (store, "2024-03-26", "planned");
  WayRecord *later;

  g_assert_true (way_meeting_find_next (store) == today);
  g_assert_null (way_meeting_find_after_today (store));
  later = add (store, "2024-04-09", "planned");
  g_assert_true (way_meeting_find_after_today (store) == later);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_setenv ("WAY_NOW", "12:00", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/meetings/the-day-is-the-one-that-suits", test_the_day_is_the_one_that_suits);
  g_test_add_func ("/meetings/of-any-day-none-is-usual", test_of_any_day_none_is_usual);
  g_test_add_func ("/meetings/time-and-place-are-those-of-the-last-time",
                   test_time_and_place_are_those_of_the_last_time);
  g_test_add_func ("/meetings/the-next-is-the-nearest-that-is-planned",
                   test_the_next_is_the_nearest_that_is_planned);
  g_test_add_func ("/meetings/the-usual-day-is-that-of-the-last-time",
                   test_the_usual_day_is_that_of_the_last_time);
  g_test_add_func ("/meetings/no-day-is-offered-twice", test_no_day_is_offered_twice);
  g_test_add_func ("/meetings/the-one-that-was-planned-begins",
                   test_the_one_that_was_planned_begins);
  g_test_add_func ("/meetings/one-that-nobody-planned-begins-as-well",
                   test_one_that_nobody_planned_begins_as_well);
  g_test_add_func ("/meetings/it-ends-with-the-contacts-of-its-day",
                   test_it_ends_with_the_contacts_of_its_day);
  g_test_add_func ("/meetings/it-goes-on-past-midnight", test_it_goes_on_past_midnight);
  g_test_add_func ("/meetings/late-in-the-evening-is-the-day-before",
                   test_late_in_the_evening_is_the_day_before);
  g_test_add_func ("/meetings/an-end-that-was-forgotten-keeps-nobody",
                   test_an_end_that_was_forgotten_keeps_nobody);
  g_test_add_func ("/meetings/what-became-of-a-day-that-is-over-can-be-said",
                   test_what_became_of_a_day_that_is_over_can_be_said);
  g_test_add_func ("/meetings/after-today-comes-another-one", test_after_today_comes_another_one);

  return g_test_run ();
}
