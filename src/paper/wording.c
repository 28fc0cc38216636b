#include "paper/wording.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/person.h"
#include "model/words.h"
#include "store/people.h"

WayQuery *
way_wording_list (WayStore *store, GType type, const char *column, gint64 owner, const char *order)
{
  WayQuery *query = way_query_new (store, type, order);

  if (column != NULL)
    way_query_where_int (query, column, owner);

  return query;
}

const char *
way_wording_worker (WayStore *store)
{
  const char *name = way_record_get_text (way_store_get_journey (store), "worker");

  return name != NULL && *name != '\0' ? name : way_word ("activity.who", "worker");
}

const char *
way_wording_whose (WayStore *store, WayRecord *record, const char *column)
{
  g_autofree char *by_column = g_strconcat (column, "_by", NULL);
  const char *by = way_record_get_text (record, by_column);

  if (g_strcmp0 (by, "worker") == 0)
    return way_wording_worker (store);
  if (g_strcmp0 (by, "close") == 0 || g_strcmp0 (by, "both") == 0)
    return way_word (by_column, by);
  return NULL;
}

void
way_wording_add_quote (WayPaper *paper, WayStore *store, WayRecord *record, const char *column)
{
  g_autofree char *by_column = g_strconcat (column, "_by", NULL);
  const char *by = way_record_get_text (record, by_column);
  const char *words = way_record_get_text (record, column);
  WayPaperVoice voice = g_strcmp0 (by, "worker") == 0  ? WAY_PAPER_WORKER
                        : g_strcmp0 (by, "close") == 0 ? WAY_PAPER_OTHER
                                                       : WAY_PAPER_PERSON;

  if (words != NULL && *words != '\0')
    way_paper_add_quote (paper, voice, words, way_wording_whose (store, record, column));
}

void
way_wording_add_answer (
    WayPaper *paper, WayStore *store, WayRecord *record, const char *what, const char *column)
{
  const char *words = way_record_get_text (record, column);

  if (words == NULL || *words == '\0')
    return;

  way_paper_add_label (paper, what);
  way_wording_add_quote (paper, store, record, column);
}

gboolean
way_wording_may_name (WayPaper *paper, WayRecord *person)
{
  if (way_record_get_int (person, "may_print"))
    return TRUE;

  way_paper_keep_unnamed (paper, way_record_get_text (person, "name"));
  return FALSE;
}

/* Who is somebody around the person has not agreed to be on paper by being in the file. A name that
 * was typed for the plan was typed to be read there, unless it is that of such a person. */
static const char *
get_other (WayPaper *paper, WayStore *store, WayRecord *activity)
{
  WayRecord *person =
      way_store_find (store, WAY_TYPE_PERSON, way_record_get_int (activity, "person"));
  const char *name = way_record_get_text (activity, "who_name");
  gboolean is_typed = name != NULL && *name != '\0';

  if (person == NULL && is_typed)
    person = way_people_find (store, name);
  if (person != NULL && way_wording_may_name (paper, person))
    return way_record_get_text (person, "name");
  if (person == NULL && is_typed)
    return name;
  if (person == NULL && g_strcmp0 (way_record_get_text (activity, "who"), "service") == 0)
    return way_word ("activity.who", "service");
  /* Translators: on paper, instead of the name of a person who did not agree to be named. */
  return _("Somebody I know");
}

WayPaperCell
way_wording_who (WayPaper *paper, WayStore *store, WayRecord *activity)
{
  const char *who = way_record_get_text (activity, "who");

  if (g_strcmp0 (who, "person") == 0)
    return (WayPaperCell){ WAY_SHAPE_DISC, WAY_INK_PINE, way_word ("activity.who", who) };
  if (g_strcmp0 (who, "worker") == 0)
    return (WayPaperCell){ WAY_SHAPE_SQUARE, WAY_INK_SLATE, way_wording_worker (store) };
  if (g_strcmp0 (who, "other") == 0 || g_strcmp0 (who, "service") == 0)
    return (WayPaperCell){ WAY_SHAPE_FIGURE, WAY_INK_TEXT, get_other (paper, store, activity) };
  return (WayPaperCell){ WAY_SHAPE_RULE, WAY_INK_TEXT, way_word ("activity.who", who) };
}

static char *
format_due (WayRecord *activity)
{
  const char *due = way_record_get_text (activity, "due_on");
  g_autofree char *date = NULL;

  if (due == NULL)
    return NULL;
  if (g_strcmp0 (way_record_get_text (activity, "due"), "on") == 0)
    return way_date_format (due, WAY_DATE_WEEKDAY);

  date = way_date_format (due, WAY_DATE_SHORT);
  /* Translators: the last day for a step, as in "by 27 March". */
  return g_strdup_printf (_("by %s"), date);
}

char *
way_wording_when (WayRecord *activity)
{
  g_autofree char *due = format_due (activity);
  const char *timing = way_record_get_text (activity, "timing");
  const char *repeats = way_record_get_text (activity, "repeats");
  const char *parts[] = { due, timing != NULL ? timing : way_word ("activity.repeats", repeats),
                          way_record_get_text (activity, "place") };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] == NULL || *parts[i] == '\0')
        continue;
      if (text->len > 0)
        g_string_append (text, ", ");
      g_string_append (text, parts[i]);
    }

  return g_string_free (text, FALSE);
}
