#include "store/touched.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/choice.h"
#include "model/contact.h"
#include "model/date.h"
#include "model/domain.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/letter.h"
#include "model/measure.h"
#include "model/meeting.h"
#include "model/option.h"
#include "model/profile.h"
#include "model/relationship.h"
#include "model/safety.h"
#include "model/topic.h"
#include "model/wish.h"
#include "model/words.h"
#include "store/contacts.h"
#include "store/domains.h"
#include "store/query.h"
#include "store/scoring.h"
#include "store/together.h"

#define LONG_TALK 30 /* minutes */

/* Fills in what a meeting of MINUTES says of the talk that it was. */
static gboolean
tell_talk (WayStore *store, WayRecord *contact, const char *outcome, int minutes, GError **error)
{
  gboolean timed = way_record_get_int (contact, "minutes") != WAY_NONE;

  return way_store_set_text (store, contact, "outcome", outcome, error) &&
         (timed || way_store_set_int (store, contact, "minutes", minutes, error));
}

/* They met the way they did the last time, until somebody says otherwise. */
static gboolean
add_talk (WayStore *store, WayRecord *meeting, const char *outcome, int minutes, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);
  WayRecord *last = way_contacts_find_last_talk (store);

  way_record_set_text (draft, "happened_on", way_record_get_text (meeting, "planned_on"));
  way_record_set_text (draft, "happened_at", way_record_get_text (meeting, "started_at"));
  way_record_set_text (draft, "kind", last != NULL ? way_record_get_text (last, "kind") : "visit");
  way_record_set_text (draft, "outcome", outcome);
  way_record_set_int (draft, "minutes", minutes);
  way_record_set_int (draft, "meeting", way_record_get_id (meeting));
  return way_store_add (store, draft, error) != 0;
}

/* The meeting is over, but the record does not say so before the step is done. */
gboolean
way_touched_collect (WayStore *store, WayRecord *meeting, const char *now, GError **error)
{
  g_autoptr (WayQuery) contacts = way_query_new (store, WAY_TYPE_CONTACT, "-happened_on");
  g_autofree char *today = way_date_today ();
  int minutes = way_time_minutes_between (way_record_get_text (meeting, "started_at"), now);
  const char *outcome = minutes < LONG_TALK ? "short" : "long";
  const char *day = way_record_get_text (meeting, "planned_on");
  WayRecord *untold = NULL;
  gboolean talked = FALSE;

  way_query_where_int (contacts, "meeting", WAY_NONE);
  for (guint i = 0; i < way_query_get_length (contacts); i++)
    {
      WayRecord *contact = way_query_peek (contacts, i);
      const char *date = way_record_get_text (contact, "happened_on");

      if (g_strcmp0 (date, day) != 0 && g_strcmp0 (date, today) != 0)
        continue;
      if (!way_store_set_int (store, contact, "meeting", way_record_get_id (meeting), error))
        return FALSE;
      talked = talked || way_contacts_is_talk (contact);
      if (untold == NULL && way_record_get_text (contact, "outcome") == NULL)
        untold = contact;
    }

  if (talked)
    return TRUE;
  return untold != NULL ? tell_talk (store, untold, outcome, minutes, error)
                        : add_talk (store, meeting, outcome, minutes, error);
}

static char *
describe_words (WayStore *store, WayRecord *record)
{
  return g_strdup (way_record_get_text (record, "words"));
}

/* "Visit · A long talk · 65 minutes · Sorted the letters" */
static char *
describe_contact (WayStore *store, WayRecord *record)
{
  g_autofree char *what = way_contact_describe (record);
  const char *did = way_record_get_text (record, "did");

  return did != NULL ? g_strdup_printf ("%s · %s", what, did) : g_steal_pointer (&what);
}

/* "Hold three guitars (Done)" */
static char *
describe_experience (WayStore *store, WayRecord *record)
{
  WayRecord *step =
      way_store_find (store, WAY_TYPE_ACTIVITY, way_record_get_int (record, "activity"));

  return g_strdup_printf ("%s (%s)", way_record_get_text (step, "words"),
                          way_word ("experience.outcome", way_record_get_text (record, "outcome")));
}

/* The domains that were scored. */
static char *
describe_profile (WayStore *store, WayRecord *record)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      WayRecord *score =
          way_scoring_find (store, way_record_get_id (record), way_record_get_id (domain));

      if (score != NULL && way_record_get_int (score, "score") != WAY_NONE)
        g_string_append_printf (names, "%s%s", names->len > 0 ? " · " : "",
                                way_domain_get_label (WAY_DOMAIN (domain)));
    }

  return g_string_free (names, FALSE);
}

static char *
describe_answer (WayStore *store, WayRecord *record)
{
  return g_strdup (way_together_get_name (store, way_record_get_text (record, "answered")));
}

static char *
describe_choice (WayStore *store, WayRecord *record)
{
  WayRecord *way = way_store_find (store, WAY_TYPE_OPTION, way_record_get_int (record, "option"));

  return g_strdup (way_record_get_int (way, "not_now") == 1 ? _("Not now")
                                                            : way_record_get_text (way, "words"));
}

/* What there may be, in this order; without a column with a date it belongs to the meeting. */
static const struct
{
  GType (*get_type) (void);
  const char *date;
  const char *label; /* in English */
  char *(*describe) (WayStore *store, WayRecord *record);
} kinds[] = {
  { way_topic_get_type, NULL, NC_ ("in a meeting", "Topics"), describe_words },
  { way_contact_get_type, NULL, NC_ ("in a meeting", "Contact"), describe_contact },
  { way_experience_get_type, "happened_on", NC_ ("in a meeting", "Steps"), describe_experience },
  { way_activity_get_type, "promised_on", NC_ ("in a meeting", "Promised"), describe_words },
  { way_wish_get_type, "said_on", NC_ ("in a meeting", "Wishes"), describe_words },
  { way_goal_get_type, "created_on", NC_ ("in a meeting", "Goals"), describe_words },
  { way_choice_get_type, "chosen_on", NC_ ("in a meeting", "The way we take"), describe_choice },
  { way_profile_get_type, "made_on", NC_ ("in a meeting", "Life now"), describe_profile },
  { way_letter_get_type, "came_on", NC_ ("in a meeting", "Put on the pile"), describe_words },
  { way_letter_get_type, "done_on", NC_ ("in a meeting", "Off the pile"), describe_words },
  { way_safety_get_type, "agreed_on", NC_ ("in a meeting", "Agreed for safety"), describe_words },
  { way_measure_get_type, "taken_on", NC_ ("in a meeting", "Done for safety"), describe_words },
  { way_relationship_get_type, "asked_on", NC_ ("in a meeting", "How we are doing"),
    describe_answer },
};

/* Whether DATE (nullable) is a day of MEETING, which is over. */
static gboolean
is_day_of (WayRecord *meeting, const char *date)
{
  const char *day = way_record_get_text (meeting, "planned_on");
  const char *started = way_record_get_text (meeting, "started_at");
  const char *ended = way_record_get_text (meeting, "ended_at");
  g_autofree char *next = way_date_add_days (day, 1);
  gboolean past_midnight = started != NULL && ended != NULL && g_strcmp0 (ended, started) < 0;

  return g_strcmp0 (date, day) == 0 || (past_midnight && g_strcmp0 (date, next) == 0);
}

static gint64
get_position (WayRecord *record)
{
  int column = way_record_class_find (WAY_RECORD_GET_CLASS (record), "position");

  return column >= 0 ? way_record_peek_int (record, column) : 0;
}

/* In the order of days, which may be two, and of what comes first on a day. */
static int
compare (gconstpointer a, gconstpointer b, gpointer date)
{
  WayRecord *const *left = a, *const *right = b;
  int order = date == NULL ? 0
                           : g_strcmp0 (way_record_get_text (*left, date),
                                        way_record_get_text (*right, date));
  gint64 first = get_position (*left), second = get_position (*right);

  return order != 0 ? order : (first > second) - (first < second);
}

/* Returns (transfer full) what MEETING touched of KIND, in order. */
static GPtrArray *
find_records (WayStore *store, WayRecord *meeting, guint kind)
{
  GListModel *records = way_store_get_list (store, kinds[kind].get_type ());
  const char *date = kinds[kind].date;
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (records, i);

      if (date != NULL ? is_day_of (meeting, way_record_get_text (record, date))
                       : way_record_get_int (record, "meeting") == way_record_get_id (meeting))
        g_ptr_array_add (found, g_steal_pointer (&record));
    }

  g_ptr_array_sort_with_data (found, compare, (gpointer) date);
  return found;
}

/* Adds a line, if there is anything: "Topics: My daughter · The letter". */
static void
add_kind (GString *text, WayStore *store, WayRecord *meeting, guint kind)
{
  g_autoptr (GPtrArray) records = find_records (store, meeting, kind);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *words = kinds[kind].describe (store, records->pdata[i]);

      if (words != NULL && *words != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", words);
    }

  if (line->len == 0)
    return;
  g_string_append (text, text->len > 0 ? "\n" : "");
  g_string_append_printf (
      text, _("%s: %s"), g_dpgettext2 (NULL, "in a meeting", kinds[kind].label), line->str);
}

char *
way_touched_describe (WayStore *store, WayRecord *meeting)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_kind (text, store, meeting, i);

  return g_string_free (text, FALSE);
}
