#include "model/date-names.h"

#include <glib/gi18n.h>

/* Translators: as it is said after the number of the day: the genitive, if there is one. */
static const char *const months_in_date[] = {
  NC_ ("month in a date", "January"),   NC_ ("month in a date", "February"),
  NC_ ("month in a date", "March"),     NC_ ("month in a date", "April"),
  NC_ ("month in a date", "May"),       NC_ ("month in a date", "June"),
  NC_ ("month in a date", "July"),      NC_ ("month in a date", "August"),
  NC_ ("month in a date", "September"), NC_ ("month in a date", "October"),
  NC_ ("month in a date", "November"),  NC_ ("month in a date", "December"),
};

static const char *const months[] = {
  NC_ ("month", "January"), NC_ ("month", "February"), NC_ ("month", "March"),
  NC_ ("month", "April"),   NC_ ("month", "May"),      NC_ ("month", "June"),
  NC_ ("month", "July"),    NC_ ("month", "August"),   NC_ ("month", "September"),
  NC_ ("month", "October"), NC_ ("month", "November"), NC_ ("month", "December"),
};

static const char *const days[] = {
  NC_ ("weekday", "Monday"),   NC_ ("weekday", "Tuesday"), NC_ ("weekday", "Wednesday"),
  NC_ ("weekday", "Thursday"), NC_ ("weekday", "Friday"),  NC_ ("weekday", "Saturday"),
  NC_ ("weekday", "Sunday"),
};

static const char *const short_days[] = {
  NC_ ("short weekday", "Mon"), NC_ ("short weekday", "Tue"), NC_ ("short weekday", "Wed"),
  NC_ ("short weekday", "Thu"), NC_ ("short weekday", "Fri"), NC_ ("short weekday", "Sat"),
  NC_ ("short weekday", "Sun"),
};

const char *
way_date_name_month_of_day (GDateMonth month)
{
  return g_dpgettext2 (NULL, "month in a date", months_in_date[month - 1]);
}

const char *
way_date_name_month (GDateMonth month)
{
  return g_dpgettext2 (NULL, "month", months[month - 1]);
}

const char *
way_date_name_month_in_english (GDateMonth month)
{
  return months[month - 1];
}

const char *
way_date_name_day (GDateWeekday weekday)
{
  return g_dpgettext2 (NULL, "weekday", days[weekday - 1]);
}

const char *
way_date_name_short_day (GDateWeekday weekday)
{
  return g_dpgettext2 (NULL, "short weekday", short_days[weekday - 1]);
}
