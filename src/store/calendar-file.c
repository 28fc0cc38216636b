#include "store/calendar-file.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n.h>

#include "model/date.h"

#define MAX_OCTETS 75 /* of a line, the end of it not counted */
#define HOURS_OF_DAY 24

/* Takes LINE. A line that is too long goes on in the next one, behind a space. */
static void
add_folded (GString *file, char *line)
{
  gsize room = MAX_OCTETS;
  char *from = line;

  while (strlen (from) > room)
    {
      char *to = g_utf8_find_prev_char (from, from + room + 1);

      g_string_append_len (file, from, to - from);
      g_string_append (file, "\r\n ");
      from = to;
      room = MAX_OCTETS - 1;
    }

  g_string_append (file, from);
  g_string_append (file, "\r\n");
  g_free (line);
}

static char *
escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (; *text != '\0'; text++)
    {
      if (*text == '\n')
        g_string_append (escaped, "\\n");
      else if (strchr ("\\;,", *text) != NULL)
        g_string_append_printf (escaped, "\\%c", *text);
      else if (*text != '\r')
        g_string_append_c (escaped, *text);
    }

  return g_string_free (escaped, FALSE);
}

static char *
write_date (const char *date)
{
  g_auto (GStrv) parts = g_strsplit (date, "-", -1);

  return g_strjoinv ("", parts);
}

/* The time on the clock of the wall, wherever that is: neither summer time nor a journey moves it.
 */
static void
add_moment (GString *file, const char *name, const char *date, int hour, const char *minutes)
{
  g_autofree char *day = way_date_add_days (date, hour / HOURS_OF_DAY);
  g_autofree char *digits = write_date (day);

  add_folded (file,
              g_strdup_printf ("%s:%sT%02d%.2s00", name, digits, hour % HOURS_OF_DAY, minutes));
}

static void
add_day (GString *file, const char *name, const char *date, int days)
{
  g_autofree char *day = way_date_add_days (date, days);
  g_autofree char *digits = write_date (day);

  add_folded (file, g_strdup_printf ("%s;VALUE=DATE:%s", name, digits));
}

/* How long it takes nobody knows: an hour is kept free. */
static void
add_when (GString *file, const char *date, const char *time)
{
  int hour = time != NULL ? atoi (time) : 0;

  if (time != NULL)
    {
      add_moment (file, "DTSTART", date, hour, time + strlen ("HH:"));
      add_moment (file, "DTEND", date, hour + 1, time + strlen ("HH:"));
    }
  else
    {
      add_day (file, "DTSTART", date, 0);
      add_day (file, "DTEND", date, 1); /* the first day that is free again */
    }
}

char *
way_calendar_file_write_line (const char *name, const char *value)
{
  GString *line = g_string_new (NULL);
  g_autofree char *escaped = escape (value);

  add_folded (line, g_strdup_printf ("%s:%s", name, escaped));
  return g_string_free (line, FALSE);
}

char *
way_calendar_file_write (WayRecord *meeting, GDateTime *now)
{
  GString *file = g_string_new ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Waymark//EN\r\n"
                                "BEGIN:VEVENT\r\n");
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *stamp = g_date_time_format (utc, "%Y%m%dT%H%M%SZ");
  /* Translators: all that stands in the worker's calendar: nobody is to see who is met. */
  g_autofree char *title = way_calendar_file_write_line ("SUMMARY", _("Meeting"));

  /* The same meeting is the same entry, so that a new day replaces the old one. */
  add_folded (file, g_strdup_printf ("UID:%" G_GINT64_FORMAT "@care.waymark.Waymark",
                                     way_record_get_id (meeting)));
  add_folded (file, g_strdup_printf ("DTSTAMP:%s", stamp));
  add_when (file, way_record_get_text (meeting, "planned_on"),
            way_record_get_text (meeting, "planned_at"));
  g_string_append (file, title);
  g_string_append (file, "CLASS:PRIVATE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

  return g_string_free (file, FALSE);
}

gboolean
way_calendar_file_save (WayRecord *meeting, const char *path, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *text = way_calendar_file_write (meeting, now);

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
