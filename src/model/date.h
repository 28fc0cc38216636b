#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates are texts, 'YYYY-MM-DD', and times are texts, 'HH:MM', as they stand in a file: they sort
 * by themselves and have no time zone. We write and read them the way the language shown now
 * does, whatever the system's locale. Names of months and days: model/date-names.h. */

typedef enum
{
  WAY_DATE_SHORT,    /* 5 March: the year only if it is not this one */
  WAY_DATE_FULL,     /* 5 March 2026 */
  WAY_DATE_WEEKDAY,  /* Tue 5 March */
  WAY_DATE_LONG,     /* Tuesday 5 March */
  WAY_DATE_RELATIVE, /* Today, Tomorrow, Yesterday, else Tue 5 March */
  WAY_DATE_NEAR,     /* Today, 5 March and so on, else Tue 5 March */
} WayDateStyle;

/* What somebody typed is no date at all, is a day or time that does not exist. */
#define WAY_DATE_ERROR (way_date_error_quark ())
GQuark way_date_error_quark (void);

typedef enum
{
  WAY_DATE_ERROR_UNREADABLE,
  WAY_DATE_ERROR_IMPOSSIBLE,
} WayDateError;

/* Returns (transfer full) today, or $WAY_TODAY. */
char *way_date_today (void);
/* Returns (transfer full) the time of day now, or $WAY_NOW. */
char *way_time_now (void);

/* Returns whether DATE (nullable) is a day, 'YYYY-MM-DD'. */
gboolean way_date_is_valid (const char *date);
char *way_date_add_days (const char *date, int days);
/* A day that the month does not have is its last one. */
char *way_date_add_months (const char *date, int months);
int way_date_days_between (const char *from, const char *to);
GDateWeekday way_date_get_weekday (const char *date);

/* Returns how many minutes pass from one time of day to another, over midnight if TO is earlier. */
int way_time_minutes_between (const char *from, const char *to);

/* Returns (transfer full) DATE in words; "" for NULL. */
char *way_date_format (const char *date, WayDateStyle style);

/* The same with the time of day, which may be NULL: Tue 26 March, 14:00. */
char *way_date_format_with_time (const char *date, const char *time, WayDateStyle style);

/* Returns (transfer full, nullable) the date that somebody typed, or NULL with an error that says
 * in plain words what is wrong with it. A date without a year is the one nearest to today. */
char *way_date_parse (const char *text, GError **error);

/* Returns (transfer full, nullable) the time that somebody typed: 14, 14:30, 14.30. */
char *way_time_parse (const char *text, GError **error);

G_END_DECLS
