#include "store/example-date.h"

#include "model/date.h"

static const char *const days[] = { "monday", "tuesday",  "wednesday", "thursday",
                                    "friday", "saturday", "sunday" };

/* Returns how many days ago the day was that TEXT begins with, or -1; REST is what follows. */
static int
read_day (const char *text, const char *today, const char **rest)
{
  if (g_str_has_prefix (text, "today"))
    {
      *rest = text + strlen ("today");
      return 0;
    }

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      if (g_str_has_prefix (text, days[i]))
        {
          *rest = text + strlen (days[i]);
          return (way_date_get_weekday (today) - (G_DATE_MONDAY + i) + 7) % 7;
        }
    }

  return -1;
}

char *
way_example_read_date (const char *text)
{
  g_autofree char *today = way_date_today ();
  const char *rest = "";
  char *end;
  int ago = text ? read_day (text, today, &rest) : -1;
  gint64 offset = g_ascii_strtoll (rest, &end, 10);

  if (ago < 0 || *end != '\0')
    return NULL;

  return way_date_add_days (today, (int) offset - ago);
}

gboolean
way_example_read_year (const char *text, gint64 *year)
{
  g_autofree char *today = way_date_today ();
  char *end;
  gint64 offset;

  if (!g_str_has_prefix (text, "year"))
    return FALSE;

  offset = g_ascii_strtoll (text + strlen ("year"), &end, 10);
  *year = g_ascii_strtoll (today, NULL, 10) + offset;
  return *end == '\0';
}
