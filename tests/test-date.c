#include "model/date.h"

#include <string.h>

#include "model/date-names.h"
#include "model/language.h"

#define TODAY "2026-03-12" /* a Thursday */

static void
assert_format (const char *code, const char *date, WayDateStyle style, const char *expected)
{
  g_autofree char *text = NULL;

  way_language_set (code);
  text = way_date_format (date, style);
  g_assert_cmpstr (text, ==, expected);
  way_language_set ("en");
}

static void
assert_parse (const char *code, const char *text, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *date = NULL;

  way_language_set (code);
  date = way_date_parse (text, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (date, ==, expected);
  way_language_set ("en");
}

static void
assert_no_date (const char *text, WayDateError code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *date = way_date_parse (text, &error);

  g_assert_null (date);
  g_assert_error (error, WAY_DATE_ERROR, (int) code);
}

static void
test_a_short_date_is_written_as_each_language_does (void)
{
  assert_format ("en", "2026-03-05", WAY_DATE_SHORT, "5 March");
  assert_format ("et", "2026-03-05", WAY_DATE_SHORT, "5. märts");
  assert_format ("cs", "2026-03-05", WAY_DATE_SHORT, "5. března");
  assert_format ("ru", "2026-03-05", WAY_DATE_SHORT, "5 марта");
}

static void
test_another_year_is_always_said (void)
{
  assert_format ("en", "2025-03-05", WAY_DATE_SHORT, "5 March 2025");
  assert_format ("et", "2025-03-05", WAY_DATE_WEEKDAY, "K, 5. märts 2025");
}

static void
test_a_full_date_says_this_year_too (void)
{
  assert_format ("en", "2026-03-05", WAY_DATE_FULL, "5 March 2026");
  assert_format ("et", "2026-03-05", WAY_DATE_FULL, "5. märts 2026");
  assert_format ("cs", "2026-03-05", WAY_DATE_FULL, "5. března 2026");
  assert_format ("ru", "2026-03-05", WAY_DATE_FULL, "5 марта 2026");
}

static void
test_the_weekday_stands_before_the_date (void)
{
  assert_format ("en", "2026-03-05", WAY_DATE_WEEKDAY, "Thu 5 March");
  assert_format ("et", "2026-03-05", WAY_DATE_WEEKDAY, "N, 5. märts");
  assert_format ("cs", "2026-03-05", WAY_DATE_WEEKDAY, "čt 5. března");
  assert_format ("ru", "2026-03-05", WAY_DATE_WEEKDAY, "чт, 5 марта");
  assert_format ("en", "2026-03-05", WAY_DATE_LONG, "Thursday 5 March");
  assert_format ("ru", "2026-03-05", WAY_DATE_LONG, "четверг, 5 марта");
}

static void
test_the_days_around_today_have_names (void)
{
  assert_format ("en", TODAY, WAY_DATE_RELATIVE, "Today");
  assert_format ("et", "2026-03-13", WAY_DATE_RELATIVE, "Homme");
  assert_format ("cs", "2026-03-11", WAY_DATE_RELATIVE, "Včera");
  assert_format ("ru", "2026-03-14", WAY_DATE_RELATIVE, "сб, 14 марта");
  assert_format ("en", TODAY, WAY_DATE_NEAR, "Today, 12 March");
  assert_format ("en", "2026-03-05", WAY_DATE_NEAR, "Thu 5 March");
}

static void
test_the_time_of_day_follows_the_date (void)
{
  g_autofree char *with = way_date_format_with_time ("2026-03-26", "14:00", WAY_DATE_WEEKDAY);
  g_autofree char *without = way_date_format_with_time ("2026-03-26", NULL, WAY_DATE_WEEKDAY);

  g_assert_cmpstr (with, ==, "Thu 26 March, 14:00");
  g_assert_cmpstr (without, ==, "Thu 26 March");
}

static void
test_a_month_by_itself_is_in_the_nominative (void)
{
  way_language_set ("ru");
  g_assert_cmpstr (way_date_name_month (G_DATE_MARCH), ==, "март");
  way_language_set ("cs");
  g_assert_cmpstr (way_date_name_month (G_DATE_MARCH), ==, "březen");
  way_language_set ("en");
}

static void
test_no_date_is_said_with_nothing (void)
{
  assert_format ("en", NULL, WAY_DATE_SHORT, "");
}

static void
test_days_are_counted_over_leap_days (void)
{
  g_autofree char *after = way_date_add_days ("2024-02-28", 1);
  g_autofree char *before = way_date_add_days ("2024-03-01", -1);
  g_autofree char *year_end = way_date_add_days ("2026-12-31", 1);

  g_assert_cmpstr (after, ==, "2024-02-29");
  g_assert_cmpstr (before, ==, "2024-02-29");
  g_assert_cmpstr (year_end, ==, "2027-01-01");
  g_assert_cmpint (way_date_days_between ("2024-02-28", "2024-03-01"), ==, 2);
  g_assert_cmpint (way_date_days_between ("2026-03-12", "2026-03-05"), ==, -7);
  g_assert_cmpint (way_date_get_weekday ("2026-03-12"), ==, G_DATE_THURSDAY);
}

static void
test_only_days_that_exist_are_dates (void)
{
  g_assert_true (way_date_is_valid ("2024-02-29"));
  g_assert_false (way_date_is_valid ("2026-02-29"));
  g_assert_false (way_date_is_valid ("2026-3-5"));
  g_assert_false (way_date_is_valid ("2026-03-05x"));
  g_assert_false (way_date_is_valid (""));
  g_assert_false (way_date_is_valid (NULL));
}

static void
test_figures_are_read_in_every_language (void)
{
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      assert_parse (codes[i], "5.3.", "2026-03-05");
      assert_parse (codes[i], " 5. 3. 2027 ", "2027-03-05");
      assert_parse (codes[i], "5.3.27", "2027-03-05");
      assert_parse (codes[i], "2026-03-05", "2026-03-05");
    }
}

static void
test_months_are_read_in_the_language_shown (void)
{
  assert_parse ("en", "5 March", "2026-03-05");
  assert_parse ("en", "March 5, 2027", "2027-03-05");
  assert_parse ("et", "5. märts", "2026-03-05");
  assert_parse ("et", "5. marts 2027", "2027-03-05");
  assert_parse ("cs", "5. března", "2026-03-05");
  assert_parse ("cs", "5. březen", "2026-03-05");
  assert_parse ("ru", "5 марта", "2026-03-05");
  assert_parse ("ru", "5 МАР", "2026-03-05");
}

static void
test_june_and_july_are_not_mixed_up (void)
{
  assert_parse ("cs", "5. června", "2026-06-05");
  assert_parse ("cs", "5. července", "2026-07-05");
  assert_parse ("cs", "5. červenec", "2026-07-05");
  assert_parse ("et", "5. juuni", "2026-06-05");
  assert_parse ("ru", "5 июля", "2026-07-05");
  assert_no_date ("5 ju", WAY_DATE_ERROR_UNREADABLE);
}

static void
test_words_for_days_are_read (void)
{
  assert_parse ("en", "tomorrow", "2026-03-13");
  assert_parse ("et", "homme", "2026-03-13");
  assert_parse ("cs", "zítra", "2026-03-13");
  assert_parse ("cs", "zitra", "2026-03-13");
  assert_parse ("ru", "завтра", "2026-03-13");
  assert_parse ("ru", "Вчера", "2026-03-11");
  assert_parse ("et", "täna", TODAY);
}

static void
test_what_is_written_can_be_read (void)
{
  const WayDateStyle styles[] = { WAY_DATE_SHORT, WAY_DATE_FULL, WAY_DATE_WEEKDAY, WAY_DATE_LONG,
                                  WAY_DATE_RELATIVE };
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      for (guint style = 0; style < G_N_ELEMENTS (styles); style++)
        {
          for (int day = -60; day < 320; day += 3)
            {
              g_autofree char *date = way_date_add_days (TODAY, day);
              g_autofree char *text = NULL;

              way_language_set (codes[i]);
              text = way_date_format (date, styles[style]);
              if (styles[style] == WAY_DATE_FULL || day < 170)
                assert_parse (codes[i], text, date);
            }
        }
    }
}

static void
test_a_date_without_a_year_is_the_nearest (void)
{
  g_setenv ("WAY_TODAY", "2026-12-20", TRUE);
  assert_parse ("en", "5.1.", "2027-01-05");
  assert_parse ("en", "5.12.", "2026-12-05");
  g_setenv ("WAY_TODAY", TODAY, TRUE);
}

static void
test_a_day_that_does_not_exist_is_said_to_be_so (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *date = way_date_parse ("30 February", &error);

  g_assert_null (date);
  g_assert_error (error, WAY_DATE_ERROR, WAY_DATE_ERROR_IMPOSSIBLE);
  g_assert_cmpstr (error->message, ==, "There is no such day: 30 February");
  assert_no_date ("29.2.2026", WAY_DATE_ERROR_IMPOSSIBLE);
  assert_no_date ("5.13.2026", WAY_DATE_ERROR_IMPOSSIBLE);
  assert_parse ("en", "29.2.2028", "2028-02-29");
}

static void
test_what_is_no_date_is_not_guessed_at (void)
{
  assert_no_date ("", WAY_DATE_ERROR_UNREADABLE);
  assert_no_date ("soon", WAY_DATE_ERROR_UNREADABLE);
  assert_no_date ("5", WAY_DATE_ERROR_UNREADABLE);
  assert_no_date ("5 March 2026 or so", WAY_DATE_ERROR_UNREADABLE);
  assert_no_date ("0.3.2026", WAY_DATE_ERROR_UNREADABLE);
  assert_no_date ("\xff\xfe", WAY_DATE_ERROR_UNREADABLE);
}

static void
assert_time (const char *text, const char *expected)
{
  g_autofree char *time = way_time_parse (text, NULL);

  g_assert_cmpstr (time, ==, expected);
}

static void
test_a_time_is_read (void)
{
  assert_time ("14", "14:00");
  assert_time ("9", "09:00");
  assert_time (" 14:30", "14:30");
  assert_time ("14.30", "14:30");
  assert_time ("0:05", "00:05");
  assert_time ("24", NULL);
  assert_time ("14:60", NULL);
  assert_time ("14:3", NULL);
  assert_time ("noon", NULL);
  assert_time ("", NULL);
}

static void
test_minutes_are_counted_over_midnight (void)
{
  g_assert_cmpint (way_time_minutes_between ("14:05", "15:10"), ==, 65);
  g_assert_cmpint (way_time_minutes_between ("23:30", "00:10"), ==, 40);
  g_assert_cmpint (way_time_minutes_between ("00:00", "23:59"), ==, 1439);
  g_assert_cmpint (way_time_minutes_between ("09:00", "09:00"), ==, 0);
}

/* Nobody has to wait until the next leap year to write down a day of the last one, and whatever is
 * meant each year is on the last of February in the others. */
static void
test_leap_days_are_known (void)
{
  g_autofree char *year_later = way_date_add_months ("2024-02-29", 12);
  g_autofree char *leap_later = way_date_add_months ("2024-02-29", 48);
  g_autofree char *month_later = way_date_add_months ("2024-01-31", 1);

  g_assert_cmpstr (year_later, ==, "2025-02-28");
  g_assert_cmpstr (leap_later, ==, "2028-02-29");
  g_assert_cmpstr (month_later, ==, "2024-02-29");
  assert_parse ("en", "29.2.2024", "2024-02-29");
  assert_parse ("ru", "29 февраля 2024", "2024-02-29");
  assert_parse ("cs", "29. února 2028", "2028-02-29");
  assert_parse ("et", "29. veebruar 2028", "2028-02-29");

  g_setenv ("WAY_TODAY", "2027-06-01", TRUE);
  assert_parse ("en", "29.2.", "2028-02-29"); /* there is none in 2027 */
  g_setenv ("WAY_TODAY", TODAY, TRUE);
  assert_no_date ("29.2.", WAY_DATE_ERROR_IMPOSSIBLE);
}

/* A day is a day, and not so many hours: in the night of the change it has 23 or 25. */
static void
test_summer_time_does_not_move_a_day (void)
{
  g_autofree char *zone = g_strdup (g_getenv ("TZ"));
  g_autofree char *spring = NULL, *autumn = NULL;

  g_setenv ("TZ", "Europe/Tallinn", TRUE);
  spring = way_date_add_days ("2026-03-28", 1);
  autumn = way_date_add_days ("2026-10-24", 1);
  g_assert_cmpstr (spring, ==, "2026-03-29");
  g_assert_cmpstr (autumn, ==, "2026-10-25");
  g_assert_cmpint (way_date_days_between ("2026-03-28", "2026-03-30"), ==, 2);
  g_assert_cmpint (way_date_days_between ("2026-10-24", "2026-10-26"), ==, 2);
  g_assert_cmpint (way_date_get_weekday ("2026-03-29"), ==, G_DATE_SUNDAY);

  if (zone != NULL)
    g_setenv ("TZ", zone, TRUE);
  else
    g_unsetenv ("TZ");
}

static void
test_an_impossible_date_is_refused_in_every_language (void)
{
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      const char *const typed[] = { "30.2.2026", "31.4.", "2026-02-29", "32.1.2026", "0.1.2026" };

      way_language_set (codes[i]);
      for (guint j = 0; j < G_N_ELEMENTS (typed); j++)
        {
          g_autoptr (GError) error = NULL;
          g_autofree char *date = way_date_parse (typed[j], &error);

          g_assert_null (date);
          g_assert_cmpuint (strlen (error->message), >, 10);
        }
    }
  way_language_set ("en");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", TODAY, TRUE);
  way_language_init (NULL);

#define TEST(name) g_test_add_func ("/date/" #name, test_##name)
  TEST (a_short_date_is_written_as_each_language_does);
  TEST (another_year_is_always_said);
  TEST (a_full_date_says_this_year_too);
  TEST (the_weekday_stands_before_the_date);
  TEST (the_days_around_today_have_names);
  TEST (the_time_of_day_follows_the_date);
  TEST (a_month_by_itself_is_in_the_nominative);
  TEST (no_date_is_said_with_nothing);
  TEST (days_are_counted_over_leap_days);
  TEST (only_days_that_exist_are_dates);
  TEST (figures_are_read_in_every_language);
  TEST (months_are_read_in_the_language_shown);
  TEST (june_and_july_are_not_mixed_up);
  TEST (words_for_days_are_read);
  TEST (what_is_written_can_be_read);
  TEST (a_date_without_a_year_is_the_nearest);
  TEST (a_day_that_does_not_exist_is_said_to_be_so);
  TEST (what_is_no_date_is_not_guessed_at);
  TEST (a_time_is_read);
  TEST (minutes_are_counted_over_midnight);
  TEST (leap_days_are_known);
  TEST (summer_time_does_not_move_a_day);
  TEST (an_impossible_date_is_refused_in_every_language);

  return g_test_run ();
}
