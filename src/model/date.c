#include "model/date.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#include "model/date-names.h"

#define DAY_MINUTES (24 * 60)

static char *
write_date (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

/* Reads N digits. Returns a number that is no part of a date if one of them is none. */
static int
read_digits (const char *text, int n)
{
  int number = 0;

  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return 0;
      number = 10 * number + g_ascii_digit_value (text[i]);
    }
  return number;
}

/* There is one way to write a date. Long lists of records are read by it: no scanf. */
static gboolean
read_date (const char *text, GDate *date)
{
  int year, month, day;

  if (text == NULL || strlen (text) != strlen ("YYYY-MM-DD") || text[4] != '-' || text[7] != '-')
    return FALSE;

  year = read_digits (text, 4);
  month = read_digits (text + 5, 2);
  day = read_digits (text + 8, 2);
  if (!g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, day, month, year);
  return TRUE;
}

char *
way_date_today (void)
{
  const char *fixed = g_getenv ("WAY_TODAY");
  g_autoptr (GDateTime) now = NULL;

  if (way_date_is_valid (fixed))
    return g_strdup (fixed);

  now = g_date_time_new_now_local ();
  return g_date_time_format (now, "%Y-%m-%d");
}

char *
way_time_now (void)
{
  const char *fixed = g_getenv ("WAY_NOW");
  g_autoptr (GDateTime) now = NULL;

  if (fixed != NULL)
    return g_strdup (fixed);

  now = g_date_time_new_now_local ();
  return g_date_time_format (now, "%H:%M");
}

gboolean
way_date_is_valid (const char *date)
{
  GDate result;

  return read_date (date, &result);
}

char *
way_date_add_days (const char *date, int days)
{
  GDate result;

  g_return_val_if_fail (read_date (date, &result), NULL);

  if (days >= 0)
    g_date_add_days (&result, days);
  else
    g_date_subtract_days (&result, -days);

  return write_date (&result);
}

char *
way_date_add_months (const char *date, int months)
{
  GDate result;

  g_return_val_if_fail (read_date (date, &result) && months >= 0, NULL);

  g_date_add_months (&result, months);
  return write_date (&result);
}

int
way_date_days_between (const char *from, const char *to)
{
  GDate first, last;

  g_return_val_if_fail (read_date (from, &first), 0);
  g_return_val_if_fail (read_date (to, &last), 0);

  return g_date_days_between (&first, &last);
}

GDateWeekday
way_date_get_weekday (const char *date)
{
  GDate result;

  g_return_val_if_fail (read_date (date, &result), G_DATE_BAD_WEEKDAY);

  return g_date_get_weekday (&result);
}

static int
count_minutes (const char *time)
{
  return atoi (time) * 60 + atoi (time + strlen ("HH:"));
}

int
way_time_minutes_between (const char *from, const char *to)
{
  int minutes = count_minutes (to) - count_minutes (from);

  return minutes >= 0 ? minutes : minutes + DAY_MINUTES;
}

static char *
format_day (const GDate *date, gboolean with_year)
{
  int day = g_date_get_day (date);
  const char *month = way_date_name_month_of_day (g_date_get_month (date));

  if (with_year)
    /* Translators: day, month, year, the way a date is written: 5 March 2026 */
    return g_strdup_printf (C_ ("date", "%1$d %2$s %3$d"), day, month, g_date_get_year (date));

  /* Translators: day and month: 5 March */
  return g_strdup_printf (C_ ("date", "%1$d %2$s"), day, month);
}

static char *
format_with_weekday (const GDate *date, const char *day, gboolean whole)
{
  GDateWeekday weekday = g_date_get_weekday (date);

  if (whole)
    /* Translators: weekday and date: Tuesday 5 March */
    return g_strdup_printf (C_ ("date", "%1$s %2$s"), way_date_name_day (weekday), day);

  /* Translators: the short name of the weekday and the date: Tue 5 March */
  return g_strdup_printf (C_ ("short date", "%1$s %2$s"), way_date_name_short_day (weekday), day);
}

/* Returns Today, Tomorrow or Yesterday, or NULL. */
static const char *
find_relative (int days)
{
  switch (days)
    {
    case -1:
      return C_ ("date", "Yesterday");
    case 0:
      return C_ ("date", "Today");
    case 1:
      return C_ ("date", "Tomorrow");
    default:
      return NULL;
    }
}

char *
way_date_format (const char *text, WayDateStyle style)
{
  g_autofree char *today_text = way_date_today ();
  g_autofree char *day = NULL;
  const char *relative;
  GDate date, today;

  if (text == NULL)
    return g_strdup ("");

  g_return_val_if_fail (read_date (text, &date), g_strdup (text));
  read_date (today_text, &today);

  day = format_day (&date,
                    style == WAY_DATE_FULL || g_date_get_year (&date) != g_date_get_year (&today));
  relative = find_relative (g_date_days_between (&today, &date));

  if (style == WAY_DATE_SHORT || style == WAY_DATE_FULL)
    return g_steal_pointer (&day);
  if (style == WAY_DATE_RELATIVE && relative != NULL)
    return g_strdup (relative);
  if (style == WAY_DATE_NEAR && relative != NULL)
    /* Translators: Today, 5 March */
    return g_strdup_printf (C_ ("near date", "%1$s, %2$s"), relative, day);
  return format_with_weekday (&date, day, style == WAY_DATE_LONG);
}

char *
way_date_format_with_time (const char *date, const char *time, WayDateStyle style)
{
  g_autofree char *day = way_date_format (date, style);

  if (time == NULL)
    return g_steal_pointer (&day);

  /* Translators: date and time of day: Tue 26 March, 14:00 */
  return g_strdup_printf (C_ ("date and time", "%1$s, %2$s"), day, time);
}
