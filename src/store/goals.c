#include "store/goals.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/wish.h"
#include "store/query.h"
#include "store/tags.h"

WayQuery *
way_goals_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_GOAL, "position,created_on");
}

gint64
way_goals_add_wish (WayStore *store, const char *words, gint64 domain, GError **error)
{
  return way_goals_add_wish_of (store, words, "person", domain, error);
}

gint64
way_goals_add_wish_of (
    WayStore *store, const char *words, const char *whose, gint64 domain, GError **error)
{
  g_autoptr (WayQuery) wishes = way_query_new (store, WAY_TYPE_WISH, "position");
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autofree char *today = way_date_today ();
  gint64 id;

  way_record_set_text (wish, "words", words);
  way_record_set_text (wish, "words_by", whose);
  way_record_set_int (wish, "domain", domain);
  way_record_set_text (wish, "said_on", today);
  way_record_set_int (wish, "position", way_query_next_position (wishes));

  if (!way_store_begin (store, _("Add a wish"), error))
    return 0;

  id = way_store_add (store, wish, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

static gint64
add (WayStore *store, WayRecord *draft, GError **error)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position");
  g_autofree char *today = way_date_today ();

  way_record_set_text (draft, "created_on", today);
  way_record_set_int (draft, "position", way_query_next_position (goals));
  return way_store_add (store, draft, error);
}

gint64
way_goals_add (
    WayStore *store, const char *words, const char *owner, const char *kind, GError **error)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  gint64 id;

  way_record_set_text (goal, "words", words);
  way_record_set_text (goal, "owner", owner);
  way_record_set_text (goal, "kind", kind);
  if (g_str_equal (owner, "support"))
    way_record_set_text (goal, "words_by", "worker");

  if (!way_store_begin (store, _("Add a goal"), error))
    return 0;

  id = add (store, goal, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gint64
way_goals_grow (WayStore *store, WayRecord *wish, GError **error)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  gint64 id;

  g_return_val_if_fail (WAY_IS_WISH (wish), 0);

  way_record_set_text (goal, "words", way_record_get_text (wish, "words"));
  way_record_set_text (goal, "words_by", way_record_get_text (wish, "words_by"));
  way_record_set_text (goal, "why", way_record_get_text (wish, "why"));
  way_record_set_text (goal, "why_by", way_record_get_text (wish, "why_by"));
  way_record_set_int (goal, "wish", way_record_get_id (wish));

  if (!way_store_begin (store, _("Make a goal of a wish"), error))
    return 0;

  id = add (store, goal, error);
  return way_store_end (store,
                        id != 0 && way_tags_hand_on (store, wish, id, error) &&
                            way_store_set_text (store, wish, "state", "goal", error),
                        error)
             ? id
             : 0;
}

static gboolean
reopen (WayStore *store, WayRecord *wish, GError **error)
{
  g_autoptr (WayQuery) goals = NULL;

  if (wish == NULL || g_strcmp0 (way_record_get_text (wish, "state"), "goal") != 0)
    return TRUE;

  /* The goal that goes is in the list until the step ends. */
  goals = way_query_new (store, WAY_TYPE_GOAL, "position");
  way_query_where_int (goals, "wish", way_record_get_id (wish));
  return way_query_get_length (goals) > 1 ||
         way_store_set_text (store, wish, "state", "open", error);
}

gboolean
way_goals_remove (WayStore *store, WayRecord *goal, GError **error)
{
  WayRecord *wish;

  g_return_val_if_fail (WAY_IS_GOAL (goal), FALSE);

  wish = way_store_find (store, WAY_TYPE_WISH, way_record_get_int (goal, "wish"));
  return way_store_begin (
      store, _("Remove a goal"), error) &&
      way_store_end (store, reopen (store, wish, error) && way_store_remove (store, goal, error),
                     error);
}

static gboolean
is_kept (const char *column)
{
  const char *const kept[] = { "words", "owner", "kind", "state", NULL };

  return g_strv_contains (kept, column);
}

/* Returns the former values of COLUMN of GOAL. */
static WayQuery *
query_formers (WayStore *store, WayRecord *goal, const char *column)
{
  WayQuery *formers = way_query_new (store, WAY_TYPE_FORMER, "changed_on,position");

  way_query_where_int (formers, "goal", way_record_get_id (goal));
  way_query_where_text (formers, "field", column);
  return formers;
}

gboolean
way_goals_remember (WayStore *store, WayRecord *goal, const char *column, GError **error)
{
  g_autofree char *today = way_date_today ();
  g_autoptr (WayQuery) formers = NULL;
  g_autoptr (WayRecord) former = NULL;
  gint64 position;

  g_return_val_if_fail (WAY_IS_GOAL (goal), FALSE);

  if (!is_kept (column) || g_strcmp0 (way_record_get_text (goal, "created_on"), today) == 0)
    return TRUE;

  formers = query_formers (store, goal, column);
  position = way_query_next_position (formers);
  way_query_where_text (formers, "changed_on", today);
  if (way_query_get_length (formers) > 0)
    return TRUE;

  former = way_record_new (WAY_TYPE_FORMER);
  way_record_set_int (former, "goal", way_record_get_id (goal));
  way_record_set_text (former, "changed_on", today);
  way_record_set_text (former, "field", column);
  way_record_set_text (former, "was", way_record_get_text (goal, column));
  way_record_set_text (former, "was_by", way_record_get_text (goal, "words_by"));
  way_record_set_int (former, "position", position);
  return way_store_add (store, former, error) != 0;
}

gboolean
way_goals_change (
    WayStore *store, WayRecord *goal, const char *column, const char *value, GError **error)
{
  if (g_strcmp0 (way_record_get_text (goal, column), value) == 0)
    return TRUE;

  return way_store_begin (store, _("Change a goal"), error) &&
                          way_store_end (store,
                                         way_goals_remember (store, goal, column, error) &&
                                             way_store_set_text (store, goal, column, value, error),
                                         error);
}

gboolean
way_goals_has_ended (WayRecord *goal)
{
  const char *state = way_record_get_text (goal, "state");

  return g_strcmp0 (state, "reached") == 0 || g_strcmp0 (state, "dropped") == 0;
}

gboolean
way_goals_is_aside (WayRecord *goal)
{
  return way_goals_has_ended (goal) ||
         g_strcmp0 (way_record_get_text (goal, "state"), "resting") == 0;
}

gboolean
way_goals_seems_far (WayRecord *goal)
{
  gint64 importance = way_record_get_int (goal, "importance");
  gint64 confidence = way_record_get_int (goal, "confidence");

  return importance >= 7 && confidence >= 0 && confidence <= 4;
}

gboolean
way_goals_wants_less (WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) steps = NULL;

  if (!way_goals_seems_far (goal))
    return FALSE;

  steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position");
  way_query_where_int (steps, "goal", way_record_get_id (goal));
  way_query_where_int (steps, "smallest", 1);
  return way_query_get_length (steps) == 0;
}
