#include "store/promises.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/contact.h"
#include "model/date.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/meeting.h"
#include "model/words.h"
#include "store/contacts.h"
#include "store/meetings.h"
#include "store/repeats.h"

static gboolean
is_one_of (const char *key, const char *const *keys)
{
  return key != NULL && g_strv_contains (keys, key);
}

/* A note in the letter box is work as well, but nothing was said about promises then. What goes on
 * past midnight is this time, not the last one. */
static gboolean
was_together (WayRecord *record)
{
  if (WAY_IS_CONTACT (record))
    return way_contacts_is_talk (record);

  return !way_meeting_is_going_on (record) &&
         g_strcmp0 (way_record_get_text (record, "state"), "held") == 0;
}

/* Makes *LATEST the latest day in COLUMN of TYPE that is before TODAY and counts. */
static void
look_for_later (WayStore *store,
                GType type,
                const char *column,
                gboolean (*counts) (WayRecord *record),
                const char *today,
                const char **latest)
{
  GListModel *list = way_store_get_list (store, type);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);
      const char *day = way_record_get_text (record, column);

      if (g_strcmp0 (day, today) < 0 && g_strcmp0 (day, *latest) > 0 &&
          (counts == NULL || counts (record)))
        *latest = day;
    }
}

char *
way_promises_find_last_time (WayStore *store)
{
  g_autofree char *today = way_date_today ();
  const char *latest = NULL;

  look_for_later (store, WAY_TYPE_CONTACT, "happened_on", was_together, today, &latest);
  look_for_later (store, WAY_TYPE_MEETING, "planned_on", was_together, today, &latest);
  look_for_later (store, WAY_TYPE_LOOK_BACK, "held_on", NULL, today, &latest);

  return g_strdup (latest);
}

/* Returns the ids, in memory that belongs to the records, of steps marked since SINCE. */
static GHashTable *
find_marked (WayStore *store, const char *since)
{
  GHashTable *ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GListModel *experiences = way_store_get_list (store, WAY_TYPE_EXPERIENCE);

  for (guint i = 0; i < g_list_model_get_n_items (experiences); i++)
    {
      g_autoptr (WayRecord) experience = g_list_model_get_item (experiences, i);
      gint64 activity = way_record_get_int (experience, "activity");

      if (g_strcmp0 (way_record_get_text (experience, "happened_on"), since) >= 0)
        g_hash_table_add (ids, g_memdup2 (&activity, sizeof activity));
    }

  return ids;
}

/* A promise that belongs to a goal which rests is no promise for today. */
static gboolean
is_wanted (WayStore *store, WayRecord *activity)
{
  const char *const asleep[] = { "resting", "reached", "dropped", NULL };
  WayRecord *goal = way_store_find (store, WAY_TYPE_GOAL, way_record_get_int (activity, "goal"));

  return goal == NULL || !is_one_of (way_record_get_text (goal, "state"), asleep);
}

GHashTable *
way_promises_find_current (WayStore *store)
{
  const char *const unfinished[] = { "open", "partly", NULL };
  g_autofree char *since = way_promises_find_last_time (store);
  GHashTable *ids = find_marked (store, since);
  GListModel *activities = way_store_get_list (store, WAY_TYPE_ACTIVITY);

  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (WayRecord) activity = g_list_model_get_item (activities, i);
      gint64 id = way_record_get_id (activity);

      if (is_one_of (way_record_get_text (activity, "state"), unfinished) &&
          is_wanted (store, activity))
        g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
    }

  return ids;
}

gboolean
way_experience_is_newer (WayRecord *self, WayRecord *other)
{
  int days = g_strcmp0 (way_record_get_text (self, "happened_on"),
                        way_record_get_text (other, "happened_on"));

  return days > 0 || (days == 0 && way_record_get_int (self, "position") >
                                       way_record_get_int (other, "position"));
}

WayRecord *
way_promise_find_experience (WayStore *store, WayRecord *activity)
{
  GListModel *experiences = way_store_get_list (store, WAY_TYPE_EXPERIENCE);
  WayRecord *newest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (experiences); i++)
    {
      g_autoptr (WayRecord) experience = g_list_model_get_item (experiences, i);

      if (way_record_get_int (experience, "activity") == way_record_get_id (activity) &&
          (newest == NULL || way_experience_is_newer (experience, newest)))
        newest = experience; /* the list holds it */
    }

  return newest;
}

static gboolean
is_of_today (WayRecord *experience)
{
  g_autofree char *today = way_date_today ();

  return experience != NULL &&
         g_strcmp0 (way_record_get_text (experience, "happened_on"), today) == 0;
}

static gint64
add_experience (
    WayStore *store, WayRecord *activity, WayRecord *newest, const char *outcome, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_EXPERIENCE);
  g_autofree char *today = way_date_today ();

  way_record_set_int (draft, "activity", way_record_get_id (activity));
  way_record_set_text (draft, "happened_on", today);
  way_record_set_text (draft, "outcome", outcome);
  way_record_set_int (draft, "position",
                      newest != NULL ? way_record_get_int (newest, "position") + 1 : 0);

  /* How it went is said by the one who did it. */
  if (g_strcmp0 (way_record_get_text (activity, "who"), "worker") == 0)
    way_record_set_text (draft, "words_by", "worker");

  return way_store_add (store, draft, error);
}

gint64
way_promise_mark (WayStore *store, WayRecord *activity, const char *outcome, GError **error)
{
  WayRecord *newest = way_promise_find_experience (store, activity);
  const char *state = way_promise_repeats (activity) ? "open" : outcome;
  gint64 id = 0;

  /* Shown with Undo. */
  if (!way_store_begin (store, _("Say how it went"), error))
    return 0;

  if (!is_of_today (newest))
    id = add_experience (store, activity, newest, outcome, error);
  else if (way_store_set_text (store, newest, "outcome", outcome, error))
    id = way_record_get_id (newest);

  if (!way_store_end (store, id != 0 && way_store_set_text (store, activity, "state", state, error),
                      error))
    return 0;

  return id;
}

static gboolean
says_something (WayRecord *experience)
{
  return way_record_get_text (experience, "words") != NULL ||
         way_record_get_text (experience, "face") != NULL ||
         way_record_get_text (experience, "helped") != NULL ||
         way_record_get_text (experience, "hindered") != NULL ||
         way_record_get_int (experience, "trait") != WAY_NONE;
}

/* What was said is kept. Of a step that repeats it tells of this time, which was none then. */
static gboolean
take_back (WayStore *store, WayRecord *experience, gboolean repeats, GError **error)
{
  if (!says_something (experience))
    return way_store_remove (store, experience, error);

  return !repeats || way_store_set_text (store, experience, "outcome", "not", error);
}

gboolean
way_promise_reopen (WayStore *store, WayRecord *activity, GError **error)
{
  WayRecord *newest = way_promise_find_experience (store, activity);
  gboolean repeats = way_promise_repeats (activity);
  gboolean ended = !repeats && way_record_get_text (activity, "repeats") != NULL;
  gboolean ok;

  if (!way_store_begin (store, _("Open the step again"), error))
    return FALSE;

  ok = way_store_set_text (store, activity, "state", "open", error);
  if (ok && !ended && is_of_today (newest))
    ok = take_back (store, newest, repeats, error);

  return way_store_end (store, ok, error);
}

static char *
describe_day (WayRecord *activity, const char *day)
{
  gboolean by = g_strcmp0 (way_record_get_text (activity, "due"), "by") == 0;
  g_autofree char *today = way_date_today ();
  int days = way_date_days_between (today, day);
  g_autofree char *text = NULL;

  if (days < 0)
    return g_strdup (way_word ("activity.state", "open"));
  if (days == 0)
    return g_strdup (C_ ("date", "Today"));
  if (days == 1)
    /* Translators: until when something is promised */
    return g_strdup (by ? C_ ("promise", "By tomorrow") : C_ ("date", "Tomorrow"));

  text = way_date_format (day, WAY_DATE_WEEKDAY);
  /* Translators: until when something is promised: By Tue 5 March */
  return by ? g_strdup_printf (C_ ("promise", "By %s"), text) : g_steal_pointer (&text);
}

char *
way_promise_describe_when (WayRecord *activity)
{
  const char *day = way_record_get_text (activity, "due_on");
  const char *timing = way_record_get_text (activity, "timing");
  const char *repeats = way_record_get_text (activity, "repeats");

  if (day != NULL)
    return describe_day (activity, day);
  if (timing != NULL)
    return g_strdup (timing);
  if (repeats != NULL)
    return g_strdup (way_word ("activity.repeats", repeats));

  return g_strdup (way_word ("activity.state", "open"));
}

char *
way_experience_describe (WayRecord *experience)
{
  const char *outcome =
      way_word ("experience.outcome", way_record_get_text (experience, "outcome"));
  g_autofree char *day =
      way_date_format (way_record_get_text (experience, "happened_on"), WAY_DATE_WEEKDAY);

  if (is_of_today (experience))
    /* Translators: what became of a promise: Done, today */
    return g_strdup_printf (C_ ("promise", "%s, today"), outcome);

  /* Translators: what became of a promise, and when: Done, Fri 22 March */
  return g_strdup_printf (C_ ("promise", "%1$s, %2$s"), outcome, day);
}
