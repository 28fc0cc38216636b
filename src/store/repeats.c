#include "store/repeats.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/experience.h"
#include "store/promises.h"

static gboolean
is_open (WayRecord *activity)
{
  return g_strcmp0 (way_record_get_text (activity, "state"), "open") == 0;
}

gboolean
way_promise_repeats (WayRecord *activity)
{
  return way_record_get_text (activity, "repeats") != NULL && is_open (activity);
}

gboolean
way_promise_end (WayStore *store, WayRecord *activity, GError **error)
{
  return way_store_begin (
      store, _("End a step that repeats"), error) &&
      way_store_end (store, way_store_set_text (store, activity, "state", "done", error), error);
}

static WayRecord *
find_of_today (WayStore *store, WayRecord *activity)
{
  GListModel *experiences = way_store_get_list (store, WAY_TYPE_EXPERIENCE);
  g_autofree char *today = way_date_today ();

  for (guint i = 0; i < g_list_model_get_n_items (experiences); i++)
    {
      g_autoptr (WayRecord) experience = g_list_model_get_item (experiences, i);

      if (way_record_get_int (experience, "activity") == way_record_get_id (activity) &&
          g_strcmp0 (way_record_get_text (experience, "happened_on"), today) == 0)
        return experience; /* the list holds it */
    }

  return NULL;
}

WayRecord *
way_promise_find_outcome (WayStore *store, WayRecord *activity)
{
  if (way_promise_repeats (activity))
    return find_of_today (store, activity);

  return is_open (activity) ? NULL : way_promise_find_experience (store, activity);
}

gboolean
way_promise_is_settled (WayStore *store, WayRecord *activity)
{
  const char *outcome = way_record_get_text (activity, "state");

  if (way_promise_repeats (activity))
    {
      WayRecord *today = find_of_today (store, activity);

      outcome = today != NULL ? way_record_get_text (today, "outcome") : NULL;
    }

  return g_strcmp0 (outcome, "done") == 0 || g_strcmp0 (outcome, "changed") == 0;
}

char *
way_promise_describe_rhythm (WayStore *store, WayRecord *activity)
{
  WayRecord *newest = way_promise_find_experience (store, activity);
  g_autofree char *often = way_promise_describe_when (activity);
  g_autofree char *day = NULL;

  if (newest == NULL)
    return g_steal_pointer (&often);

  day = way_date_format (way_record_get_text (newest, "happened_on"), WAY_DATE_SHORT);
  /* Translators: how often a step is done, and the day when it last was: "Every week · last on 5
   * March". */
  return g_strdup_printf (C_ ("promise", "%1$s · last on %2$s"), often, day);
}
