#include "store/meetings.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/meeting.h"
#include "model/words.h"
#include "store/query.h"
#include "store/touched.h"

#define WEEK 7
#define LONGEST_MINUTES (6 * 60) /* nobody meets longer: the end was forgotten */

static gboolean
is_text (WayRecord *meeting, const char *column, const char *value)
{
  return g_strcmp0 (way_record_get_text (meeting, column), value) == 0;
}

/* Returns the weekday that KEY stands for: they are offered in the order of the week. */
static int
find_weekday (const char *key)
{
  const WayWord *days = way_words_get ("journey.best_day");

  for (int i = 0; i < WEEK; i++)
    {
      if (g_strcmp0 (days[i].key, key) == 0)
        return G_DATE_MONDAY + i;
    }

  return G_DATE_BAD_WEEKDAY;
}

static char *
find_usual_day (WayStore *store)
{
  WayRecord *last = way_meeting_find_last (store);
  int weekday = find_weekday (way_record_get_text (way_store_get_journey (store), "best_day"));
  g_autofree char *today = way_date_today ();
  int days;

  if (weekday == G_DATE_BAD_WEEKDAY && last != NULL)
    weekday = way_date_get_weekday (way_record_get_text (last, "planned_on"));
  if (weekday == G_DATE_BAD_WEEKDAY)
    return NULL;

  days = weekday - (int) way_date_get_weekday (today);
  return way_date_add_days (today, days > 0 ? days : days + WEEK);
}

char *
way_meeting_find_day (WayStore *store, WayMeetingDay which)
{
  g_autofree char *usual = NULL;
  g_autofree char *today = way_date_today ();
  g_autofree char *day = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  usual = find_usual_day (store);
  if (which == WAY_MEETING_USUAL)
    return g_steal_pointer (&usual);

  day = way_date_add_days (today, which == WAY_MEETING_IN_A_WEEK ? WEEK : 2 * WEEK);
  return g_strcmp0 (day, usual) == 0 ? NULL : g_steal_pointer (&day);
}

WayRecord *
way_meeting_find_last (WayStore *store)
{
  g_autoptr (WayQuery) latest = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  latest = way_query_new (store, WAY_TYPE_MEETING, "-planned_on,-planned_at");
  return way_query_peek (latest, 0);
}

/* Returns (borrowed, nullable) the first that is planned from today on; EXCEPT (nullable) is not
 * meant. */
static WayRecord *
find_planned (WayStore *store, WayRecord *except)
{
  g_autoptr (WayQuery) planned = way_query_new (store, WAY_TYPE_MEETING, "planned_on,planned_at");
  g_autofree char *today = way_date_today ();

  way_query_where_text (planned, "state", "planned");
  for (guint i = 0; i < way_query_get_length (planned); i++)
    {
      WayRecord *meeting = way_query_peek (planned, i);

      if (meeting != except && g_strcmp0 (way_record_get_text (meeting, "planned_on"), today) >= 0)
        return meeting;
    }

  return NULL;
}

WayRecord *
way_meeting_find_next (WayStore *store)
{
  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  return find_planned (store, NULL);
}

WayRecord *
way_meeting_find_after_today (WayStore *store)
{
  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  return find_planned (store, way_meeting_find_current (store));
}

gboolean
way_meeting_is_going_on (WayRecord *meeting)
{
  const char *started = way_record_get_text (meeting, "started_at");
  g_autofree char *today = way_date_today ();
  g_autofree char *now = way_time_now ();
  int days;

  if (!is_text (meeting, "state", "held") || started == NULL ||
      way_record_get_text (meeting, "ended_at") != NULL)
    return FALSE;

  days = way_date_days_between (way_record_get_text (meeting, "planned_on"), today);
  return days == 0 || (days == 1 && g_strcmp0 (now, started) < 0 &&
                       way_time_minutes_between (started, now) < LONGEST_MINUTES);
}

gboolean
way_meeting_is_open (WayRecord *meeting)
{
  g_autofree char *today = way_date_today ();

  return is_text (meeting, "state", "planned") &&
         g_strcmp0 (way_record_get_text (meeting, "planned_on"), today) < 0;
}

WayRecord *
way_meeting_find_current (WayStore *store)
{
  g_autoptr (WayQuery) meetings = NULL;
  g_autofree char *today = way_date_today ();
  WayRecord *planned = NULL, *over = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  meetings = way_query_new (store, WAY_TYPE_MEETING, "planned_on,planned_at");
  for (guint i = 0; i < way_query_get_length (meetings); i++)
    {
      WayRecord *meeting = way_query_peek (meetings, i);

      if (way_meeting_is_going_on (meeting))
        return meeting;
      if (!is_text (meeting, "planned_on", today))
        continue;
      if (is_text (meeting, "state", "held"))
        over = meeting;
      else if (is_text (meeting, "state", "planned") && planned == NULL)
        planned = meeting;
    }

  return planned != NULL ? planned : over;
}

/* Returns (transfer full) a meeting where and when the last one was. */
static WayRecord *
make_meeting (WayStore *store, const char *day)
{
  WayRecord *draft = way_record_new (WAY_TYPE_MEETING);
  WayRecord *last = way_meeting_find_last (store);

  way_record_set_text (draft, "planned_on", day);
  if (last != NULL)
    {
      way_record_set_text (draft, "planned_at", way_record_get_text (last, "planned_at"));
      way_record_set_text (draft, "place", way_record_get_text (last, "place"));
    }

  return draft;
}

gint64
way_meeting_plan (WayStore *store, const char *day, GError **error)
{
  g_autoptr (WayRecord) draft = make_meeting (store, day);
  gint64 id;

  if (!way_store_begin (store, _("Agree on a day"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

static gboolean
begin_planned (WayStore *store, WayRecord *meeting, const char *now, GError **error)
{
  return way_store_set_text (store, meeting, "state", "held", error) &&
         way_store_set_text (store, meeting, "started_at", now, error);
}

/* Nobody planned it: it has no time but the one at which it begins. */
static gboolean
begin_new (WayStore *store, const char *now, GError **error)
{
  g_autofree char *today = way_date_today ();
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (draft, "planned_on", today);
  way_record_set_text (draft, "state", "held");
  way_record_set_text (draft, "started_at", now);
  return way_store_add (store, draft, error) != 0;
}

gboolean
way_meeting_begin (WayStore *store, GError **error)
{
  WayRecord *meeting = way_meeting_find_current (store);
  g_autofree char *now = way_time_now ();
  gboolean planned = meeting != NULL && is_text (meeting, "state", "planned");

  if (!way_store_begin (store, _("Begin the meeting"), error))
    return FALSE;

  return way_store_end (
      store, planned ? begin_planned (store, meeting, now, error) : begin_new (store, now, error),
      error);
}

gboolean
way_meeting_end (WayStore *store, WayRecord *meeting, GError **error)
{
  g_autofree char *now = way_time_now ();

  return way_store_begin (store, _("End the meeting"), error) &&
                          way_store_end (
                              store,
                              way_store_set_text (store, meeting, "ended_at", now, error) &&
                                  way_touched_collect (store, meeting, now, error),
                              error);
}

gboolean
way_meeting_settle (WayStore *store, WayRecord *meeting, const char *state, GError **error)
{
  return way_store_begin (
      store, _("Say what became of a meeting"), error) &&
      way_store_end (store, way_store_set_text (store, meeting, "state", state, error), error);
}

char *
way_meeting_describe_time (WayRecord *meeting)
{
  const char *started = way_record_get_text (meeting, "started_at");
  const char *ended = way_record_get_text (meeting, "ended_at");

  if (started != NULL && ended != NULL)
    /* Translators: from when to when two people met: "14:05–15:10". */
    return g_strdup_printf (_("%1$s–%2$s"), started, ended);
  if (way_meeting_is_going_on (meeting))
    /* Translators: a meeting goes on; %s is a time: "Since 14:05". */
    return g_strdup_printf (_("Since %s"), started);

  return g_strdup (started != NULL ? started : "");
}
