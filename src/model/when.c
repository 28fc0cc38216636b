#include "model/when.h"

#include "model/date.h"
#include "model/fold.h"

/* All forms are folded: without case and accents. What people type in one language, they may type
 * while the screen is in another. */

#define ET_DAY "(?:al|aks|ani|a|iti)?"

static const char *const weekdays[] = {
  "mondays?|mon\\.?|esmaspaev" ET_DAY "|pondel(?:i|ka|ku|ky)|понедельник(?:а|у|ам)?|пн\\.?",
  "tuesdays?|tues?\\.?|teisipaev" ET_DAY "|uter(?:y|ka|ku|ky)|вторник(?:а|у|ам)?|вт\\.?",
  "wednesdays?|wed\\.?|kolmapaev" ET_DAY "|stred[aueyo]|сред(?:а|у|ы|е|ам)|ср\\.?",
  "thursdays?|thu(?:rs?)?\\.?|neljapaev" ET_DAY "|ctvrt(?:ek|ka|ku|ky)|четверг(?:а|у|ам)?|чт\\.?",
  "fridays?|fri\\.?|reede(?:l|ks|ni|ti)?|pat(?:ek|ku|ky)|пятниц(?:а|у|ы|е|ам)|пт\\.?",
  "saturdays?|sat\\.?|laupaev" ET_DAY "|sobot[aueyo]|суббот(?:а|у|ы|е|ам)|сб\\.?",
  "sundays?|sun\\.?|puhapaev" ET_DAY "|nedel[ei]|воскресень(?:е|я|ю|ям)|вс\\.?",
};

/* Days that count from today. */
static const char *const near_days[] = {
  "today|tana(?:seks)?|dnes(?:ka)?|dneska|сегодня",
  "tomorrow|homme|homseks|zitra|zitrka|завтра(?:шнего дня)?",
  "(?:the )?day after tomorrow|ulehomme|ulehomseks|pozitri|послезавтра",
};

/* "By Friday", "до пятницы", "reedeks": not later. */
#define BY "(?:by|until|till|hiljemalt|kuni|do|nejpozdeji(?: do| ve?)?|до|ко?|не позднее|не позже) "
#define BY_ENDING "(?:paeva(?:ks|ni)|reede(?:ks|ni)|homseks|tanaseks)$"
#define ON "(?:on |this |ve? |во? )"

/* "Each Tuesday", "по вторникам", "teisipäeviti", "on Tuesdays". */
#define EACH                                                                                       \
  "(?:(?:each|every|igal|kazd\\S+|кажд\\S+) |по (?=\\S+[ая]м$)|(?:on )?(?=\\S+(?:days|iti|eti)$))"

static const struct
{
  const char *repeats;
  const char *form;
} rhythms[] = {
  { "daily", "(?:every|each) day|daily|iga paev|igapaevaselt|kazdy den|denne|каждый день|"
             "ежедневно" },
  { "weekly", "(?:every|each) week|weekly|once a week|iga nadal|kord nadalas|kazdy tyden|tydne|"
              "jednou tydne|каждую неделю|раз в неделю|еженедельно" },
  { "fortnightly", "every (?:two weeks|other week|fortnight)|fortnightly|ule nadala|"
                   "iga kahe nadala (?:tagant|jarel)|kazde dva tydny|jednou za dva tydny|"
                   "каждые две недели|раз в две недели" },
  { "monthly", "(?:every|each) month|monthly|once a month|iga kuu|kord kuus|kazdy mesic|mesicne|"
               "jednou (?:mesicne|za mesic)|каждый месяц|раз в месяц|ежемесячно" },
};

/* Whatever begins or ends like this is about when, although it names no day. */
static const char *const timings[] = {
  "(?:next|each|every|once|twice|when|whenever|as soon as|after|before) .*",
  "in (?:a|an|one|two|three|four|\\d+) (?:hours?|days?|weeks?|months?)",
  "(?:jargmi\\S+|iga|igal|kord|kui|enne|niipea kui) .*|.* parast|parast .*",
  "(?:pristi\\S*|kazd\\S+|jednou|dvakrat|az|po|pred|kdyz|jakmile) .*",
  "za (?:hodinu|tyden|mesic|\\S+ (?:dny|dni|tydny|tydnu|mesice|mesicu))",
  "(?:следующ\\S+|(?:в|на) следующ\\S+|кажд\\S+|когда|после|перед|как только|раз в) .*",
  "через .*(?:час|часа|часов|день|дня|дней|недел\\S+|месяц\\S*)",
};

static gboolean
matches (const char *folded, const char *form)
{
  g_autofree char *whole = g_strdup_printf ("^(?:%s)$", form);

  return g_regex_match_simple (whole, folded, 0, 0);
}

/* Returns (transfer full) TEXT without spaces around it and with single ones inside, folded. */
static char *
tidy (const char *text)
{
  g_autofree char *folded = way_fold (text);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GString) tidied = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (tidied, "%s%s", tidied->len > 0 ? " " : "", words[i]);

  return g_string_free (g_steal_pointer (&tidied), FALSE);
}

/* Returns the weekday that FOLDED is, behind what is BEFORE, or G_DATE_BAD_WEEKDAY. */
static GDateWeekday
find_weekday (const char *folded, const char *before)
{
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      g_autofree char *form = g_strdup_printf ("%s(?:%s)", before, weekdays[i]);

      if (matches (folded, form))
        return G_DATE_MONDAY + i;
    }

  return G_DATE_BAD_WEEKDAY;
}

/* Returns (transfer full) the next such day. */
static char *
find_next (GDateWeekday weekday)
{
  g_autofree char *today = way_date_today ();
  int days = (weekday - way_date_get_weekday (today) + 7) % 7;

  return way_date_add_days (today, days == 0 ? 7 : days);
}

static char *
read_near_day (const char *folded)
{
  g_autofree char *today = way_date_today ();

  for (guint i = 0; i < G_N_ELEMENTS (near_days); i++)
    {
      g_autofree char *form = g_strdup_printf ("(?:%s|%s)?(?:%s)", BY, ON, near_days[i]);

      if (matches (folded, form))
        return way_date_add_days (today, i);
    }

  return NULL;
}

/* Returns (transfer full, nullable) the day that TEXT is, whatever "by" or "on" says before it. A
 * day without its year that is over comes again next year. */
static char *
read_date (const char *text)
{
  g_autoptr (GRegex) before = g_regex_new ("^\\s*(?:" BY "|" ON ")", G_REGEX_CASELESS, 0, NULL);
  g_autofree char *bare = g_regex_replace_literal (before, text, -1, 0, "", 0, NULL);
  g_autofree char *today = way_date_today ();
  char *date = way_date_parse (bare, NULL);

  if (date != NULL && strcmp (date, today) < 0 &&
      !g_regex_match_simple ("\\d{4}|(?:\\d+\\D+){2}\\d", bare, 0, 0))
    {
      g_autofree char *over = date;

      date = way_date_add_months (over, 12);
    }
  return date;
}

static char *
read_day (const char *text, const char *folded)
{
  GDateWeekday weekday = find_weekday (folded, "(?:" BY "|" ON ")?");
  char *day;

  if (weekday != G_DATE_BAD_WEEKDAY)
    return find_next (weekday);

  day = read_near_day (folded);
  return day != NULL ? day : read_date (text);
}

static const char *
read_rhythm (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (rhythms); i++)
    if (matches (folded, rhythms[i].form))
      return rhythms[i].repeats;

  return NULL;
}

static gboolean
is_timing (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (timings); i++)
    if (matches (folded, timings[i]))
      return TRUE;

  return FALSE;
}

static WayWhen *
make (const char *due, char *due_on, const char *timing, const char *repeats)
{
  WayWhen *self = g_new0 (WayWhen, 1);

  self->due = due;
  self->due_on = due_on;
  self->timing = g_strdup (timing);
  self->repeats = repeats;
  return self;
}

WayWhen *
way_when_read (const char *text)
{
  g_autofree char *folded = tidy (text);
  g_autofree char *said = g_strstrip (g_strdup (text));
  const char *rhythm = read_rhythm (folded);
  char *day;

  if (rhythm != NULL)
    return make (NULL, NULL, NULL, rhythm);
  if (find_weekday (folded, EACH) != G_DATE_BAD_WEEKDAY)
    return make (NULL, NULL, said, "weekly");

  day = read_day (text, folded);
  if (day != NULL)
    return make (g_regex_match_simple ("^" BY "|" BY_ENDING, folded, 0, 0) ? "by" : "on", day, NULL,
                 NULL);

  return is_timing (folded) ? make (NULL, NULL, said, NULL) : NULL;
}

void
way_when_free (WayWhen *self)
{
  g_free (self->due_on);
  g_free (self->timing);
  g_free (self);
}
