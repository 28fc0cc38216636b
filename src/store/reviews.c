#include "store/reviews.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "model/words.h"
#include "store/goals.h"
#include "store/query.h"

/* Where a decision leads a goal. To wish for something new leaves it as it is. */
static const struct
{
  const char *decision;
  const char *state;
} ways[] = {
  { "go_on", "working" }, { "change_goal", "changed" }, { "change_steps", "working" },
  { "rest", "resting" },  { "finish", "reached" },
};

WayRecord *
way_review_find (WayStore *store, WayRecord *look_back, WayRecord *goal)
{
  g_autoptr (WayQuery) reviews = NULL;

  if (look_back == NULL || way_record_get_id (look_back) == 0)
    return NULL;

  reviews = way_query_new (store, WAY_TYPE_REVIEW, "goal");
  way_query_where_int (reviews, "look_back", way_record_get_id (look_back));
  way_query_where_int (reviews, "goal", way_record_get_id (goal));

  return way_query_peek (reviews, 0);
}

WayRecord *
way_look_back_new (WayStore *store)
{
  g_autoptr (WayQuery) others = way_query_new (store, WAY_TYPE_LOOK_BACK, "position");
  g_autofree char *today = way_date_today ();
  WayRecord *draft = way_record_new (WAY_TYPE_LOOK_BACK);

  way_record_set_text (draft, "held_on", today);
  way_record_set_text (draft, "words_by", "person");
  way_record_set_int (draft, "position", way_query_next_position (others));

  return draft;
}

WayRecord *
way_review_new (WayRecord *goal)
{
  WayRecord *draft = way_record_new (WAY_TYPE_REVIEW);

  way_record_set_int (draft, "goal", way_record_get_id (goal));
  way_record_set_text (draft, "happened_by", "person");
  way_record_set_text (draft, "learned_by", "person");
  way_record_set_text (draft, "keep_by", "both");
  way_record_set_text (draft, "change_by", "both");

  return draft;
}

gboolean
way_review_join (WayStore *store, WayRecord *draft, WayRecord *look_back, GError **error)
{
  gint64 id = way_record_get_id (look_back);

  if (id == 0)
    id = way_store_add (store, look_back, error);
  way_record_set_int (draft, "look_back", id);

  return id != 0;
}

const char *
way_review_get_state (const char *decision)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (g_strcmp0 (ways[i].decision, decision) == 0)
        return ways[i].state;
    }

  return NULL;
}

static gboolean
lead_goal (WayStore *store, WayRecord *goal, const char *decision, GError **error)
{
  const char *state = way_review_get_state (decision);

  return state == NULL || way_goals_change (store, goal, "state", state, error);
}

static gboolean
remember (
    WayStore *store, WayRecord *look_back, WayRecord *goal, const char *decision, GError **error)
{
  WayRecord *review = way_review_find (store, look_back, goal);
  g_autofree char *today = way_date_today ();
  g_autoptr (WayRecord) draft = NULL;

  if (review != NULL)
    return way_store_set_text (store, review, "decision", decision, error) &&
           way_store_set_text (store, review, "decided_on", today, error);

  draft = way_review_new (goal);
  way_record_set_text (draft, "decision", decision);
  way_record_set_text (draft, "decided_on", today);

  return way_review_join (store, draft, look_back, error) &&
         way_store_add (store, draft, error) != 0;
}

gboolean
way_review_decide (
    WayStore *store, WayRecord *look_back, WayRecord *goal, const char *decision, GError **error)
{
  g_return_val_if_fail (WAY_IS_LOOK_BACK (look_back) && WAY_IS_GOAL (goal), FALSE);

  if (!way_store_begin (store, way_word ("review.decision", decision), error))
    return FALSE;

  return way_store_end (store,
                        remember (store, look_back, goal, decision, error) &&
                            lead_goal (store, goal, decision, error),
                        error);
}

gboolean
way_review_rename (WayStore *store,
                   WayRecord *look_back,
                   WayRecord *goal,
                   const char *words,
                   const char *whose,
                   GError **error)
{
  if (!way_store_begin (store, way_word ("review.decision", "change_goal"), error))
    return FALSE;

  return way_store_end (store,
                        way_review_decide (store, look_back, goal, "change_goal", error) &&
                            way_goals_change (store, goal, "words", words, error) &&
                            way_store_set_text (store, goal, "words_by", whose, error),
                        error);
}

gint64
way_review_grow (
    WayStore *store, WayRecord *look_back, WayRecord *goal, WayRecord *wish, GError **error)
{
  gint64 id = 0;

  if (!way_store_begin (store, way_word ("review.decision", "new_goal"), error))
    return 0;

  if (way_review_decide (store, look_back, goal, "new_goal", error))
    id = way_goals_grow (store, wish, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

/* Whether GOAL has its place in LOOK_BACK. */
static gboolean
is_looked_at (WayStore *store, WayRecord *look_back, WayRecord *goal)
{
  const char *const awake[] = { "new", "working", "changed", NULL };

  return g_strv_contains (awake, way_record_get_text (goal, "state")) ||
         way_review_find (store, look_back, goal) != NULL;
}

GPtrArray *
way_look_back_get_goals (WayStore *store, WayRecord *look_back)
{
  g_autoptr (WayQuery) all = way_query_new (store, WAY_TYPE_GOAL, "owner,position");
  GPtrArray *goals = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < way_query_get_length (all); i++)
    {
      WayRecord *goal = way_query_peek (all, i);

      if (is_looked_at (store, look_back, goal))
        g_ptr_array_add (goals, g_object_ref (goal));
    }

  return goals;
}

/* Whether OUTCOME is what a goal was there for: to keep something is done when it is as it was. */
static gboolean
is_kept (WayRecord *goal, const char *outcome)
{
  const char *const kept[] = { "same", "hoped", "better", "much_better", NULL };

  return g_strcmp0 (way_record_get_text (goal, "kind"), "retaining") == 0 && outcome != NULL &&
         g_strv_contains (kept, outcome);
}

const char *
way_review_get_warm_words (WayRecord *goal, WayRecord *review)
{
  if (review != NULL && is_kept (goal, way_record_get_text (review, "outcome")))
    return _("To keep what is good is an achievement. It was kept.");

  return NULL;
}
