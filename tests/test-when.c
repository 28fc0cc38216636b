#include <glib.h>
#include <locale.h>

#include "model/when.h"

/* The tests run on Thursday 12 March 2026. */

static void
assert_day (const char *text, const char *due, const char *day)
{
  g_autoptr (WayWhen) when = way_when_read (text);

  g_test_message ("%s", text);
  g_assert_nonnull (when);
  g_assert_cmpstr (when->due_on, ==, day);
  g_assert_cmpstr (when->due, ==, due);
  g_assert_cmpstr (when->timing, ==, NULL);
  g_assert_cmpstr (when->repeats, ==, NULL);
}

static void
assert_not_a_day (const char *text, const char *timing, const char *repeats)
{
  g_autoptr (WayWhen) when = way_when_read (text);

  g_test_message ("%s", text);
  g_assert_nonnull (when);
  g_assert_cmpstr (when->due_on, ==, NULL);
  g_assert_cmpstr (when->due, ==, NULL);
  g_assert_cmpstr (when->timing, ==, timing);
  g_assert_cmpstr (when->repeats, ==, repeats);
}

static void
test_a_weekday_is_the_next_one (void)
{
  const char *const tuesdays[] = { "Tuesday",     "on Tuesday",     "tue",
                                   "teisipäeval", "teisipäev",      "úterý",
                                   "v úterý",     "utery",          "вторник",
                                   "во вторник",  " this  tuesday " };

  for (guint i = 0; i < G_N_ELEMENTS (tuesdays); i++)
    assert_day (tuesdays[i], "on", "2026-03-17");
  assert_day ("Thursday", "on", "2026-03-19"); /* today has a word of its own */
  assert_day ("ve středu", "on", "2026-03-18");
  assert_day ("в субботу", "on", "2026-03-14");
  assert_day ("reedel", "on", "2026-03-13");
}

static void
test_by_a_day_is_not_on_it (void)
{
  const char *const fridays[] = { "by Friday", "until friday", "reedeks",  "kuni reedeni",
                                  "do pátku",  "до пятницы",   "к пятнице" };

  for (guint i = 0; i < G_N_ELEMENTS (fridays); i++)
    assert_day (fridays[i], "by", "2026-03-13");
  assert_day ("esmaspäevaks", "by", "2026-03-16");
  assert_day ("by tomorrow", "by", "2026-03-13");
  assert_day ("до завтра", "by", "2026-03-13");
  assert_day ("by 5 April", "by", "2026-04-05");
}

static void
test_days_count_from_today (void)
{
  assert_day ("today", "on", "2026-03-12");
  assert_day ("täna", "on", "2026-03-12");
  assert_day ("zítra", "on", "2026-03-13");
  assert_day ("Завтра", "on", "2026-03-13");
  assert_day ("ülehomme", "on", "2026-03-14");
  assert_day ("послезавтра", "on", "2026-03-14");
}

static void
test_a_date_lies_ahead (void)
{
  assert_day ("5.4.", "on", "2026-04-05");
  assert_day ("on 5 April", "on", "2026-04-05");
  assert_day ("1 March", "on", "2027-03-01");
  assert_day ("1.3.2026", "on", "2026-03-01");
  assert_day ("1.3.26", "on", "2026-03-01");
}

static void
test_what_comes_again_repeats (void)
{
  assert_not_a_day ("every week", NULL, "weekly");
  assert_not_a_day ("iga päev", NULL, "daily");
  assert_not_a_day ("jednou za měsíc", NULL, "monthly");
  assert_not_a_day ("раз в две недели", NULL, "fortnightly");
  assert_not_a_day ("each Thursday", "each Thursday", "weekly");
  assert_not_a_day ("Thursdays", "Thursdays", "weekly");
  assert_not_a_day ("on Thursdays", "on Thursdays", "weekly");
  assert_not_a_day ("reedeti", "reedeti", "weekly");
  assert_not_a_day ("igal neljapäeval", "igal neljapäeval", "weekly");
  assert_not_a_day ("neljapäeviti", "neljapäeviti", "weekly");
  assert_not_a_day ("každý čtvrtek", "každý čtvrtek", "weekly");
  assert_not_a_day ("по четвергам", "по четвергам", "weekly");
}

static void
test_other_times_stay_in_words (void)
{
  assert_not_a_day ("po pátku", "po pátku", NULL);
  assert_not_a_day ("after lunch", "after lunch", NULL);
  assert_not_a_day ("when there is a date", "when there is a date", NULL);
  assert_not_a_day ("next week", "next week", NULL);
  assert_not_a_day ("järgmisel nädalal", "järgmisel nädalal", NULL);
  assert_not_a_day ("příští týden", "příští týden", NULL);
  assert_not_a_day ("после обеда", "после обеда", NULL);
  assert_not_a_day ("через неделю", "через неделю", NULL);
  assert_not_a_day ("pärast lõunat", "pärast lõunat", NULL);
}

static void
test_what_is_not_plain_is_not_about_when (void)
{
  const char *const others[] = { "",        "Rita",       "strings and a strap",
                                 "Mondial", "sunny side", "May",
                                 "in blue", "в школу",    "do školy",
                                 "12",      "Sundance",   "к врачу" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_test_message ("%s", others[i]);
      g_assert_null (way_when_read (others[i]));
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/when/weekday", test_a_weekday_is_the_next_one);
  g_test_add_func ("/when/by", test_by_a_day_is_not_on_it);
  g_test_add_func ("/when/from-today", test_days_count_from_today);
  g_test_add_func ("/when/date", test_a_date_lies_ahead);
  g_test_add_func ("/when/repeats", test_what_comes_again_repeats);
  g_test_add_func ("/when/in-words", test_other_times_stay_in_words);
  g_test_add_func ("/when/something-else", test_what_is_not_plain_is_not_about_when);

  return g_test_run ();
}
