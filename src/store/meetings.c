#include "store/meetings.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/meeting.h"
#include "model/words.h"
#include "store/query.h"

#define WEEK 7

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
find_day (WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);
  int weekday = find_weekday (way_record_get_text (journey, "best_day"));
  g_autofree char *today = way_date_today ();
  int days = weekday - (int) way_date_get_weekday (today);

  if (weekday == G_DATE_BAD_WEEKDAY)
    days = WEEK;

  return way_date_add_days (today, days > 0 ? days : days + WEEK);
}

WayRecord *
way_meeting_find_next (WayStore *store)
{
  g_autoptr (WayQuery) planned = NULL;
  g_autofree char *today = way_date_today ();

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  planned = way_query_new (store, WAY_TYPE_MEETING, "planned_on,planned_at");
  way_query_where_text (planned, "state", "planned");
  for (guint i = 0; i < way_query_get_length (planned); i++)
    {
      WayRecord *meeting = way_query_peek (planned, i);

      if (g_strcmp0 (way_record_get_text (meeting, "planned_on"), today) >= 0)
        return meeting;
    }

  return NULL;
}

gint64
way_meeting_plan (WayStore *store, GError **error)
{
  g_autoptr (WayQuery) latest = way_query_new (store, WAY_TYPE_MEETING, "-planned_on,-planned_at");
  WayRecord *last = way_query_peek (latest, 0);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  g_autofree char *day = find_day (store);
  gint64 id;

  way_record_set_text (draft, "planned_on", day);
  if (last != NULL)
    {
      way_record_set_text (draft, "planned_at", way_record_get_text (last, "planned_at"));
      way_record_set_text (draft, "place", way_record_get_text (last, "place"));
    }

  if (!way_store_begin (store, _("Agree on a day"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}
