#include "store/calendar-file.h"

#include <string.h>

#include "journey-fixture.h"
#include "model/meeting.h"
#include "model/topic.h"

/* Half past ten in the evening in Tallinn is half past seven for everybody. */
static char *
write_down (WayRecord *meeting)
{
  g_autoptr (GTimeZone) tallinn = g_time_zone_new_identifier ("+03:00");
  g_autoptr (GDateTime) now = g_date_time_new (tallinn, 2024, 3, 26, 22, 30, 5);

  return way_calendar_file_write (meeting, now);
}

static char *
write_meeting (const char *day, const char *time)
{
  g_autoptr (WayRecord) meeting = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (meeting, "planned_on", day);
  way_record_set_text (meeting, "planned_at", time);
  return write_down (meeting);
}

static void
assert_says (const char *day, const char *time, const char *start, const char *end)
{
  g_autofree char *file = write_meeting (day, time);
  g_autofree char *expected = g_strdup_printf ("\r\nDTSTART%s\r\nDTEND%s\r\n", start, end);

  g_assert_nonnull (strstr (file, expected));
}

static void
test_one_event_for_any_calendar (void)
{
  g_autofree char *file = write_meeting ("2024-04-09", "14:00");

  g_assert_cmpstr (file, ==,
                   "BEGIN:VCALENDAR\r\n"
                   "VERSION:2.0\r\n"
                   "PRODID:-//Waymark//EN\r\n"
                   "BEGIN:VEVENT\r\n"
                   "UID:0@care.waymark.Waymark\r\n"
                   "DTSTAMP:20240326T193005Z\r\n"
                   "DTSTART:20240409T140000\r\n"
                   "DTEND:20240409T150000\r\n"
                   "SUMMARY:Meeting\r\n"
                   "CLASS:PRIVATE\r\n"
                   "END:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
}

static void
test_without_a_time_it_is_the_whole_day (void)
{
  assert_says ("2024-04-09", NULL, ";VALUE=DATE:20240409", ";VALUE=DATE:20240410");
  assert_says ("2024-12-31", NULL, ";VALUE=DATE:20241231", ";VALUE=DATE:20250101");
}

static void
test_midnight_is_passed (void)
{
  assert_says ("2024-04-09", "00:00", ":20240409T000000", ":20240409T010000");
  assert_says ("2024-04-30", "23:30", ":20240430T233000", ":20240501T003000");
  assert_says ("2024-12-31", "23:00", ":20241231T230000", ":20250101T000000");
}

static void
test_leap_days_are_days (void)
{
  assert_says ("2024-02-29", NULL, ";VALUE=DATE:20240229", ";VALUE=DATE:20240301");
  assert_says ("2024-02-28", "23:30", ":20240228T233000", ":20240229T003000");
  assert_says ("2023-02-28", "23:30", ":20230228T233000", ":20230301T003000");
}

/* The clocks are changed in the night before 31 March, and before 27 October. */
static void
test_summer_time_moves_nothing (void)
{
  g_autofree char *zone = g_strdup (g_getenv ("TZ"));

  g_setenv ("TZ", "Europe/Tallinn", TRUE);
  assert_says ("2024-03-30", "14:00", ":20240330T140000", ":20240330T150000");
  assert_says ("2024-03-31", "02:30", ":20240331T023000", ":20240331T033000");
  assert_says ("2024-03-31", "14:00", ":20240331T140000", ":20240331T150000");
  assert_says ("2024-10-27", "03:30", ":20241027T033000", ":20241027T043000");

  if (zone != NULL)
    g_setenv ("TZ", zone, TRUE);
  else
    g_unsetenv ("TZ");
}

static void
test_nothing_of_the_journey_is_told (void)
{
  g_autoptr (WayStore) store = create_journey_of_two ("Frank", "Rita");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  g_autoptr (WayRecord) topic = way_record_new (WAY_TYPE_TOPIC);
  g_autofree char *file = NULL;
  WayRecord *meeting;

  way_record_set_text (draft, "planned_on", "2024-04-09");
  way_record_set_text (draft, "place", "at home, the kitchen");
  way_record_set_text (draft, "present", "Frank and his sister");
  meeting = add_record (store, draft);
  way_record_set_int (topic, "meeting", way_record_get_id (meeting));
  way_record_set_text (topic, "words", "The letter from the court");
  add_record (store, topic);

  file = write_down (meeting);
  g_assert_null (strstr (file, "Frank"));
  g_assert_null (strstr (file, "Rita"));
  g_assert_null (strstr (file, "kitchen"));
  g_assert_null (strstr (file, "letter"));
}

static void
test_another_day_is_the_same_entry (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  WayRecord *meeting;
  g_autofree char *uid = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  way_record_set_text (draft, "planned_on", "2024-04-09");
  meeting = add_record (store, draft);
  uid = g_strdup_printf ("UID:%" G_GINT64_FORMAT "@", way_record_get_id (meeting));
  before = write_down (meeting);
  set_text (store, meeting, "planned_on", "2024-04-11");
  after = write_down (meeting);

  g_assert_nonnull (strstr (before, uid));
  g_assert_nonnull (strstr (after, uid));
}

static void
test_what_means_something_is_escaped (void)
{
  g_autofree char *line = way_calendar_file_write_line ("SUMMARY", "one, two; three\\four\r\nfive");

  g_assert_cmpstr (line, ==, "SUMMARY:one\\, two\\; three\\\\four\\nfive\r\n");
}

static void
test_long_lines_are_folded_between_letters (void)
{
  const char *word = "Работа и занятия днём. ";
  g_autofree char *text = g_strconcat (word, word, word, word, word, NULL);
  g_autofree char *line = way_calendar_file_write_line ("SUMMARY", text);
  g_auto (GStrv) lines = g_strsplit (line, "\r\n", -1);
  g_auto (GStrv) pieces = g_strsplit (line, "\r\n ", -1);
  g_autofree char *whole = g_strjoinv ("", pieces);
  g_autofree char *expected = g_strdup_printf ("SUMMARY:%s\r\n", text);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    }
  g_assert_cmpuint (g_strv_length (pieces), >, 2);
  g_assert_cmpstr (whole, ==, expected);
}

static void
test_a_line_of_75_is_whole (void)
{
  g_autofree char *text = g_strnfill (75 - strlen ("SUMMARY:"), 'x');
  g_autofree char *longer = g_strconcat (text, "x", NULL);
  g_autofree char *line = way_calendar_file_write_line ("SUMMARY", text);
  g_autofree char *folded = way_calendar_file_write_line ("SUMMARY", longer);

  g_assert_null (strstr (line, "\r\n "));
  g_assert_true (g_str_has_suffix (folded, "x\r\n x\r\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar-file/one-event-for-any-calendar", test_one_event_for_any_calendar);
  g_test_add_func ("/calendar-file/without-a-time-it-is-the-whole-day",
                   test_without_a_time_it_is_the_whole_day);
  g_test_add_func ("/calendar-file/midnight-is-passed", test_midnight_is_passed);
  g_test_add_func ("/calendar-file/leap-days-are-days", test_leap_days_are_days);
  g_test_add_func ("/calendar-file/summer-time-moves-nothing", test_summer_time_moves_nothing);
  g_test_add_func ("/calendar-file/nothing-of-the-journey-is-told",
                   test_nothing_of_the_journey_is_told);
  g_test_add_func ("/calendar-file/another-day-is-the-same-entry",
                   test_another_day_is_the_same_entry);
  g_test_add_func ("/calendar-file/what-means-something-is-escaped",
                   test_what_means_something_is_escaped);
  g_test_add_func ("/calendar-file/long-lines-are-folded-between-letters",
                   test_long_lines_are_folded_between_letters);
  g_test_add_func ("/calendar-file/a-line-of-75-is-whole", test_a_line_of_75_is_whole);

  return g_test_run ();
}
