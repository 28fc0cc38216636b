#include "model/date.h"

#include <glib/gi18n.h>

#include "model/date-names.h"

/* Shorter beginnings of a name of a month could be anything. */
#define SHORTEST_NAME 3

/* What was found in the text; 0 is not there. */
typedef struct
{
  int day;
  int month;
  int year;
} Parts;

GQuark
way_date_error_quark (void)
{
  return g_quark_from_static_string ("way-date-error");
}

/* Nobody should have to think of capitals and accents: "Marts" is "märts". */
static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  g_autofree char *folded = g_utf8_casefold (normal ? normal : "", -1);
  GString *plain = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_ismark (g_utf8_get_char (p)))
        g_string_append_unichar (plain, g_utf8_get_char (p));
    }

  return g_string_free (plain, FALSE);
}

static gboolean
is_same (const char *folded, const char *name)
{
  g_autofree char *other = fold (name);

  return g_str_equal (folded, other);
}

static gboolean
is_beginning (const char *folded, const char *name)
{
  g_autofree char *other = fold (name);

  return g_str_has_prefix (other, folded);
}

/* Returns today, tomorrow or yesterday if TEXT says so, else NULL. */
static char *
parse_relative (const char *text)
{
  const struct
  {
    const char *english;
    const char *name;
    int days;
  } names[] = {
    { "today", C_ ("date", "Today"), 0 },
      { "tomorrow", C_ ("date", "Tomorrow"), 1 },
        { "yesterday", C_ ("date", "Yesterday"), -1 },
      };
  g_autofree char *folded = fold (text);
  g_autofree char *today = way_date_today ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (folded, names[i].english) || is_same (folded, names[i].name))
        return way_date_add_days (today, names[i].days);
    }

  return NULL;
}

/* Returns the month that WORD is, or is the beginning of; 0 if none, or more than one. */
static int
find_month (const char *word)
{
  g_autofree char *folded = fold (word);
  int found = 0;

  for (int month = 1; month <= 12; month++)
    {
      const char *names[] = { way_date_name_month_of_day (month), way_date_name_month (month),
                              way_date_name_month_in_english (month) };

      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        {
          if (is_same (folded, names[i]))
            return month;
          if (g_utf8_strlen (folded, -1) < SHORTEST_NAME || !is_beginning (folded, names[i]))
            continue;
          if (found != 0 && found != month)
            found = -1;
          else if (found == 0)
            found = month;
        }
    }

  return MAX (found, 0);
}

static gboolean
is_weekday (const char *word)
{
  g_autofree char *folded = fold (word);

  for (int day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++)
    {
      if (is_same (folded, way_date_name_day (day)) ||
          is_same (folded, way_date_name_short_day (day)))
        return TRUE;
    }

  return FALSE;
}

/* Cuts TEXT into its numbers and words; whatever is between them does not matter, nor does the
 * weekday, which follows from the date. */
static char **
split (const char *text)
{
  g_autofree char *spaced = g_strdelimit (g_strdup (text), ".,/-", ' ');
  g_auto (GStrv) pieces = g_strsplit_set (spaced, " \t\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (*pieces[i] != '\0' && !is_weekday (pieces[i]))
        g_strv_builder_add (builder, pieces[i]);
    }

  return g_strv_builder_end (builder);
}

static gboolean
read_number (const char *piece, gsize max_digits, int *number)
{
  gsize digits = strspn (piece, "0123456789");

  if (digits == 0 || digits > max_digits || piece[digits] != '\0')
    return FALSE;

  *number = atoi (piece);
  return *number > 0;
}

static gboolean
read_year (const char *piece, int *year)
{
  if (!read_number (piece, 4, year) || strlen (piece) == 1 || strlen (piece) == 3)
    return FALSE;

  if (strlen (piece) == 2)
    *year += 2000;
  return TRUE;
}

/* Day, month, year; or the other way round when the year comes first, and month before day when
 * the month is a word. */
static gboolean
read_parts (char **pieces, Parts *parts)
{
  guint n = g_strv_length (pieces);

  if (n == 3 && strlen (pieces[0]) == 4 && read_year (pieces[0], &parts->year))
    return read_number (pieces[1], 2, &parts->month) && read_number (pieces[2], 2, &parts->day);

  if (n < 2 || n > 3 || (n == 3 && !read_year (pieces[2], &parts->year)))
    return FALSE;

  if (read_number (pieces[0], 2, &parts->day))
    return read_number (pieces[1], 2, &parts->month) ||
           (parts->month = find_month (pieces[1])) != 0;

  parts->month = find_month (pieces[0]);
  return parts->month != 0 && read_number (pieces[1], 2, &parts->day);
}

/* "5.1.", typed in December, is next week, not eleven months ago. */
static int
find_nearest_year (const Parts *parts)
{
  g_autofree char *today = way_date_today ();
  int this_year = atoi (today);
  int nearest = 0;
  int least = G_MAXINT;

  for (int year = this_year - 1; year <= this_year + 1; year++)
    {
      g_autofree char *date = g_strdup_printf ("%04d-%02d-%02d", year, parts->month, parts->day);
      int distance;

      if (!way_date_is_valid (date))
        continue;

      distance = ABS (way_date_days_between (today, date));
      if (distance < least)
        {
          least = distance;
          nearest = year;
        }
    }

  return nearest;
}

char *
way_date_parse (const char *text, GError **error)
{
  g_auto (GStrv) pieces = split (text);
  g_autofree char *typed = g_strstrip (g_strdup (text));
  g_autofree char *date = parse_relative (typed);
  Parts parts = { 0 };

  if (date != NULL)
    return g_steal_pointer (&date);

  if (!read_parts (pieces, &parts))
    {
      g_set_error_literal (error, WAY_DATE_ERROR, WAY_DATE_ERROR_UNREADABLE,
                           /* Translators: the examples as they are typed in your language */
                           _("This is not a date yet. Try 5 March or 5.3."));
      return NULL;
    }

  if (parts.year == 0)
    parts.year = find_nearest_year (&parts);

  date = g_strdup_printf ("%04d-%02d-%02d", parts.year, parts.month, parts.day);
  if (!way_date_is_valid (date))
    {
      g_set_error (error, WAY_DATE_ERROR, WAY_DATE_ERROR_IMPOSSIBLE,
                   /* Translators: what was typed, say 30 February */
                   _("There is no such day: %s"), typed);
      return NULL;
    }

  return g_steal_pointer (&date);
}

char *
way_time_parse (const char *text, GError **error)
{
  g_autofree char *typed = g_strstrip (g_strdup (text));
  g_auto (GStrv) pieces = g_strsplit_set (typed, ":.", -1);
  guint n = g_strv_length (pieces);
  gsize length = n > 0 ? strlen (pieces[0]) : 0;
  gboolean readable = (n == 1 || n == 2) && (length == 1 || length == 2) &&
                      strspn (pieces[0], "0123456789") == length;
  int hour, minute;

  if (n == 2)
    readable = readable && strlen (pieces[1]) == 2 && strspn (pieces[1], "0123456789") == 2;

  if (!readable)
    {
      g_set_error_literal (error, WAY_DATE_ERROR, WAY_DATE_ERROR_UNREADABLE,
                           _("This is not a time yet. Try 14 or 14:30."));
      return NULL;
    }

  hour = atoi (pieces[0]);
  minute = n == 2 ? atoi (pieces[1]) : 0;
  if (hour > 23 || minute > 59)
    {
      g_set_error (error, WAY_DATE_ERROR, WAY_DATE_ERROR_IMPOSSIBLE,
                   _("There is no such time: %s"), typed);
      return NULL;
    }

  return g_strdup_printf ("%02d:%02d", hour, minute);
}
