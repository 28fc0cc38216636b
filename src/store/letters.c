#include "store/letters.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/letter.h"
#include "model/words.h"

WayQuery *
way_letters_query_open (WayStore *store)
{
  WayQuery *letters = way_query_new (store, WAY_TYPE_LETTER, "due_on,due_at,came_on,words");

  way_query_where_text (letters, "done_on", NULL);
  return letters;
}

WayQuery *
way_letters_query_done (WayStore *store)
{
  WayQuery *letters = way_query_new (store, WAY_TYPE_LETTER, "-done_on,words");

  way_query_where_said (letters, "done_on");
  return letters;
}

gint64
way_letters_add (WayStore *store, const char *words, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_LETTER);
  gint64 id;

  way_record_set_text (draft, "words", words);
  if (!way_store_begin (store, _("Add a letter"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gboolean
way_letters_set_done (WayStore *store, WayRecord *letter, gboolean done, GError **error)
{
  g_autofree char *today = way_date_today ();

  return way_store_begin (
      store, done ? _("Put a letter away") : _("Put a letter back"), error) &&
      way_store_end (
          store, way_store_set_text (store, letter, "done_on", done ? today : NULL, error), error);
}

static char *
describe_done (const char *day, const char *today)
{
  const char *done = way_word ("activity.state", "done");
  g_autofree char *date = way_date_format (day, WAY_DATE_WEEKDAY);

  return g_str_equal (day, today) ? g_strdup_printf (C_ ("promise", "%s, today"), done)
                                  : g_strdup_printf (C_ ("promise", "%1$s, %2$s"), done, date);
}

/* Returns (nullable) until when. */
static char *
describe_when (WayRecord *letter)
{
  const char *day = way_record_get_text (letter, "due_on");
  const char *time = way_record_get_text (letter, "due_at");
  const char *done = way_record_get_text (letter, "done_on");
  g_autofree char *today = way_date_today ();
  g_autofree char *date = NULL;
  int days;

  if (done != NULL)
    return describe_done (done, today);
  if (day == NULL)
    return NULL;

  days = way_date_days_between (today, day);
  if (days < 0)
    return g_strdup (way_word ("activity.state", "open"));
  if (days <= 1 && time != NULL)
    return way_date_format_with_time (day, time, WAY_DATE_RELATIVE);
  if (days == 0)
    /* Translators: when an answer to a letter is due */
    return g_strdup (C_ ("letter", "Until today"));
  if (days == 1)
    /* Translators: when an answer to a letter is due */
    return g_strdup (C_ ("letter", "Until tomorrow"));

  date = way_date_format_with_time (day, time, WAY_DATE_WEEKDAY);
  /* Translators: when an answer to a letter is due: "Until Fri 5 April". */
  return g_strdup_printf (C_ ("letter", "Until %s"), date);
}

static const char *
get_name (WayStore *store, const char *who)
{
  const char *worker = way_record_get_text (way_store_get_journey (store), "worker");

  return g_strcmp0 (who, "worker") == 0 && worker != NULL ? worker : way_word ("letter.who", who);
}

char *
way_letters_describe (WayStore *store, WayRecord *letter)
{
  const char *who = way_record_get_text (letter, "who");
  g_autofree char *when = describe_when (letter);

  if (when == NULL)
    return g_strdup (get_name (store, who));
  if (who == NULL)
    return g_steal_pointer (&when);

  return g_strdup_printf ("%s · %s", when, get_name (store, who));
}

WayRecord *
way_letters_find_step (WayStore *store, WayRecord *letter)
{
  g_autoptr (WayQuery) steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position");

  way_query_where_text (steps, "words", way_record_get_text (letter, "words"));
  way_query_where_text (steps, "state", "open");
  return way_query_peek (steps, 0);
}

/* The promise of both begins with the person; what nobody sees to yet waits for somebody. */
static const char *
choose_doer (WayRecord *letter)
{
  const char *who = way_record_get_text (letter, "who");

  if (who == NULL || g_str_equal (who, "other"))
    return "nobody";
  return g_str_equal (who, "worker") ? "worker" : "person";
}

static gint64
add_step (WayStore *store, WayRecord *letter, gint64 goal, GError **error)
{
  g_autoptr (WayQuery) steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);
  const char *day = way_record_get_text (letter, "due_on");
  g_autofree char *today = way_date_today ();

  way_record_set_int (draft, "goal", goal);
  way_record_set_text (draft, "words", way_record_get_text (letter, "words"));
  way_record_set_text (draft, "words_by", way_record_get_text (letter, "words_by"));
  way_record_set_text (draft, "who", choose_doer (letter));
  way_record_set_text (draft, "due", day != NULL ? "by" : NULL);
  way_record_set_text (draft, "due_on", day);
  way_record_set_text (draft, "focus", "ensuring");
  way_record_set_text (draft, "promised_on", today);
  way_record_set_int (draft, "position", way_query_next_position (steps));

  return way_store_add (store, draft, error);
}

gint64
way_letters_make_step (WayStore *store, WayRecord *letter, gint64 goal, GError **error)
{
  gint64 id;

  if (!way_store_begin (store, _("Make a letter a step"), error))
    return 0;

  id = add_step (store, letter, goal, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}
