#include "store/goal-events.h"

#include <glib/gi18n.h>

#include "model/choice.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/option.h"
#include "model/review.h"
#include "model/wish.h"
#include "store/goal-event-steps.h"
#include "store/goal-sentences.h"
#include "store/reviews.h"

static WayQuery *
query_changes (WayStore *store, WayRecord *goal, const char *field)
{
  WayQuery *formers = way_goal_query (store, WAY_TYPE_FORMER, "goal", goal, "changed_on,position");

  way_query_where_text (formers, "field", field);
  return formers;
}

/* Returns (borrowed, nullable) what COLUMN of GOAL was in the beginning. */
static const char *
get_first (WayStore *store, WayRecord *goal, const char *column)
{
  g_autoptr (WayQuery) formers = query_changes (store, goal, column);
  WayRecord *first = way_query_peek (formers, 0);

  return first != NULL ? way_record_get_text (first, "was") : way_record_get_text (goal, column);
}

static const char *
get_first_whose (WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) formers = query_changes (store, goal, "words");
  WayRecord *first = way_query_peek (formers, 0);

  return first != NULL ? way_record_get_text (first, "was_by")
                       : way_record_get_text (goal, "words_by");
}

/* What it was called at first is said again only if the wish it came from said it otherwise. */
static void
add_beginning (GPtrArray *events, WayStore *store, WayRecord *goal)
{
  WayRecord *wish = way_store_find (store, WAY_TYPE_WISH, way_record_get_int (goal, "wish"));
  const char *words = get_first (store, goal, "words");
  const char *talked_on = way_record_get_text (goal, "talked_on");
  WayGoalEvent *event;

  if (wish != NULL)
    {
      event = way_goal_event_add (events, way_record_get_text (wish, "said_on"), WAY_GOAL_WISH,
                                  g_strdup (C_ ("story of a goal", "A wish was there first.")));
      way_goal_event_quote_column (event, NULL, wish, "words");
    }

  event = way_goal_event_add (
      events, way_record_get_text (goal, "created_on"), WAY_GOAL_BEGINNING,
      g_strdup (way_goal_say_beginning (get_first (store, goal, "owner"), wish != NULL)));
  if (wish == NULL || g_strcmp0 (words, way_record_get_text (wish, "words")) != 0)
    way_goal_event_quote (event, NULL, words, get_first_whose (store, goal));

  if (talked_on != NULL)
    way_goal_event_add (events, talked_on, WAY_GOAL_BEGINNING,
                        g_strdup (C_ ("story of a goal", "We talked about it.")));
}

/* What was decided in a look-back is told there. */
static gboolean
was_decided (WayStore *store, WayRecord *goal, const char *day, const char *state)
{
  g_autoptr (WayQuery) reviews =
                 way_goal_query (store, WAY_TYPE_REVIEW, "goal", goal, "decided_on");

  way_query_where_text (reviews, "decided_on", day);
  for (guint i = 0; i < way_query_get_length (reviews); i++)
    {
      const char *decision = way_record_get_text (way_query_peek (reviews, i), "decision");

      if (g_strcmp0 (way_review_get_state (decision), state) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Each change has kept what was before; what came after is what the next one has kept. */
static void
add_changes (GPtrArray *events, WayStore *store, WayRecord *goal, const char *field)
{
  g_autoptr (WayQuery) formers = query_changes (store, goal, field);
  gboolean is_words = g_str_equal (field, "words");

  for (guint i = 0; i < way_query_get_length (formers); i++)
    {
      WayRecord *former = way_query_peek (formers, i), *next = way_query_peek (formers, i + 1);
      const char *day = way_record_get_text (former, "changed_on");
      const char *is =
          next != NULL ? way_record_get_text (next, "was") : way_record_get_text (goal, field);
      g_autofree char *sentence =
          way_goal_say_change (field, way_record_get_text (former, "was"), is);
      WayGoalEvent *event;

      if (sentence == NULL || (g_str_equal (field, "state") && was_decided (store, goal, day, is)))
        continue;

      event = way_goal_event_add (events, day, WAY_GOAL_CHANGE, g_steal_pointer (&sentence));
      if (is_words)
        way_goal_event_quote (event, NULL, is,
                              next != NULL ? way_record_get_text (next, "was_by")
                                           : way_record_get_text (goal, "words_by"));
    }
}

static void
add_choices (GPtrArray *events, WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) choices =
                 way_goal_query (store, WAY_TYPE_CHOICE, "goal", goal, "chosen_on,position");

  for (guint i = 0; i < way_query_get_length (choices); i++)
    {
      WayRecord *choice = way_query_peek (choices, i);
      WayRecord *option =
          way_store_find (store, WAY_TYPE_OPTION, way_record_get_int (choice, "option"));
      gboolean not_now;
      WayGoalEvent *event;

      if (option == NULL)
        continue;

      not_now = way_record_get_int (option, "not_now") == 1;
      event = way_goal_event_add (
          events, way_record_get_text (choice, "chosen_on"), WAY_GOAL_CHOICE,
          g_strdup (not_now       ? C_ ("story of a goal", "Not now, we decided.")
                                  : C_ ("story of a goal", "A way was chosen.")));
      if (!not_now)
        way_goal_event_quote_column (event, NULL, option, "words");
      way_goal_event_quote_column (event, _("Why this one"), choice, "why");
    }
}

static void
add_reviews (GPtrArray *events, WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) reviews = way_goal_query (store, WAY_TYPE_REVIEW, "goal", goal, "look_back");

  for (guint i = 0; i < way_query_get_length (reviews); i++)
    {
      WayRecord *review = way_query_peek (reviews, i);
      WayRecord *look_back =
          way_store_find (store, WAY_TYPE_LOOK_BACK, way_record_get_int (review, "look_back"));
      const char *decision = way_record_get_text (review, "decision");
      const char *decided_on = way_record_get_text (review, "decided_on");
      const char *outcome = way_record_get_text (review, "outcome");
      WayGoalEvent *event =
          way_goal_event_add (events, way_record_get_text (look_back, "held_on"),
                              WAY_GOAL_LOOK_BACK, way_goal_say_look_back (goal, outcome));

      way_goal_event_quote_column (event, _("What happened"), review, "happened");
      way_goal_event_quote_column (event, _("What I learned"), review, "learned");
      way_goal_event_quote_column (event, _("What we keep"), review, "keep");
      way_goal_event_quote_column (event, _("What we change"), review, "change");
      if (decision != NULL)
        way_goal_event_add (events, decided_on != NULL ? decided_on : event->day, WAY_GOAL_DECISION,
                            g_strdup (way_goal_say_decision (decision)));
    }
}

static int
compare_cb (gconstpointer first, gconstpointer second)
{
  const WayGoalEvent *a = *(WayGoalEvent *const *) first, *b = *(WayGoalEvent *const *) second;
  int days = g_strcmp0 (a->day, b->day);

  return days != 0 ? days : (int) a->rank - (int) b->rank;
}

GPtrArray *
way_goal_events_new (WayStore *store, WayRecord *goal)
{
  const char *const fields[] = { "words", "kind", "owner", "state" };
  GPtrArray *events = way_goal_event_list_new ();

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_GOAL (goal), events);

  add_beginning (events, store, goal);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    add_changes (events, store, goal, fields[i]);
  add_choices (events, store, goal);
  way_goal_event_add_steps (events, store, goal);
  add_reviews (events, store, goal);
  g_ptr_array_sort (events, compare_cb);

  return events;
}
