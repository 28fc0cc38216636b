#include "model/moment-line.h"

#include "model/date.h"
#include "model/record.h"

#define FIRST_YEAR 1850
#define LAST_AGE 130

/* What follows is told, and is not the rest of a date, a time or a range: "1998-2001", "at 12:30",
 * "at 12 o'clock". */
#define REST                                                                                       \
  "(?:\\s*[:,–—.]\\s*|\\s+-\\s+|\\s+)"                                                         \
  "(?![\\d:,.–—/-]|o['’]clock|[ap]\\.?m\\b|hodin|часов)(\\S.*)$"

/* "In 1998", "1998. aastal", "v roce 1998", "в 1998 году". */
static const char *const year_forms[] = {
  "^(?:in\\s+|aastal\\s+|(?:v\\s+)?roku\\s+|v\\s+roce\\s+|в\\s+)?(\\d{4})"
  "(?:\\.?\\s*(?:aastal|aasta|a\\.)|\\s+(?:году|год|г\\.))?" REST,
};

/* "At 12", "12-aastaselt", "ve 12 letech", "в 12 лет". Twelve years alone may be how long it was.
 */
static const char *const age_forms[] = {
  "^(?:at\\s+(?:the\\s+)?age\\s+(?:of\\s+)?|at\\s+|aged?\\s+|when\\s+i\\s+was\\s+)(\\d{1,3})"
  "(?:\\s+years?\\s+old)?" REST,
  "^(\\d{1,3})\\s+years?\\s+old" REST,
  "^(\\d{1,3})(?:-|\\s+)?aasta(?:selt|sena)" REST,
  "^kui\\s+olin\\s+(\\d{1,3})(?:(?:-|\\s+)?aastane)?" REST,
  "^(?:ve?|když\\s+mi\\s+bylo)\\s+(\\d{1,3})\\s+(?:letech|let|roce|roky|rok)" REST,
  "^(?:в|когда\\s+мне\\s+было|мне\\s+было)\\s+(\\d{1,3})\\s+(?:лет|года|год)" REST,
};

/* Returns (transfer full, nullable) what LINE tells if it begins in one of FORMS. */
static char *
read_forms (
    const char *line, const char *const *forms, guint n_forms, gint64 highest, gint64 *number)
{
  for (guint i = 0; i < n_forms; i++)
    {
      g_autoptr (GRegex) form = g_regex_new (forms[i], G_REGEX_CASELESS | G_REGEX_DOTALL, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      g_autofree char *digits = NULL;

      if (!g_regex_match (form, line, 0, &match))
        continue;

      digits = g_match_info_fetch (match, 1);
      *number = g_ascii_strtoll (digits, NULL, 10);
      if (*number <= highest)
        return g_match_info_fetch (match, 2);
    }

  *number = WAY_NONE;
  return NULL;
}

char *
way_moment_line_read (const char *line, gint64 *year, gint64 *age)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *trimmed = g_strstrip (g_strdup (line));
  char *told;

  told = read_forms (trimmed, age_forms, G_N_ELEMENTS (age_forms), LAST_AGE, age);
  *year = WAY_NONE;
  if (told != NULL)
    return told;

  told = read_forms (trimmed, year_forms, G_N_ELEMENTS (year_forms),
                     g_ascii_strtoll (today, NULL, 10), year);
  if (told != NULL && *year >= FIRST_YEAR)
    return told;

  g_free (told);
  *year = WAY_NONE;
  return g_steal_pointer (&trimmed);
}
