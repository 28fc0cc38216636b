#include "store/goal-event-steps.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/experience.h"
#include "model/words.h"
#include "store/goal-sentences.h"

/* A step of which nobody told how it went shows what became of it. */
static void
list_step (GString *list, WayStore *store, WayRecord *activity)
{
  const char *state = way_record_get_text (activity, "state");
  g_autoptr (WayQuery) experiences =
                 way_goal_query (store, WAY_TYPE_EXPERIENCE, "activity", activity, "happened_on");

  g_string_append_printf (list, "\n• %s", way_record_get_text (activity, "words"));
  if (g_strcmp0 (state, "open") != 0 && way_query_get_length (experiences) == 0)
    g_string_append_printf (list, " · %s", way_word ("activity.state", state));
}

/* What was agreed on one day is one event. */
static void
add_agreed (GPtrArray *events, WayStore *store, WayQuery *activities)
{
  guint n = way_query_get_length (activities), end;

  for (guint first = 0; first < n; first = end)
    {
      const char *day = way_record_get_text (way_query_peek (activities, first), "promised_on");
      g_autoptr (GString) list = g_string_new (NULL);
      g_autofree char *sentence = NULL;

      for (end = first;
           end < n &&
           g_strcmp0 (way_record_get_text (way_query_peek (activities, end), "promised_on"), day) ==
               0;
           end++)
        list_step (list, store, way_query_peek (activities, end));

      sentence = way_goal_say_agreed (end - first);
      way_goal_event_add (events, day, WAY_GOAL_AGREED, g_strconcat (sentence, list->str, NULL));
    }
}

static void
quote_experience (WayGoalEvent *event, WayRecord *experience)
{
  way_goal_event_quote_column (event, NULL, experience, "words");
  way_goal_event_quote_column (event, _("What helped"), experience, "helped");
  way_goal_event_quote_column (event, _("What got in the way"), experience, "hindered");
}

static gboolean
is_done (WayRecord *experience)
{
  const char *outcome = way_record_get_text (experience, "outcome");

  return g_strcmp0 (outcome, "done") == 0 || g_strcmp0 (outcome, "changed") == 0;
}

/* What is done again and again is told once, when it was done last. */
static void
add_times (GPtrArray *events, WayRecord *activity, WayQuery *experiences)
{
  WayRecord *last = NULL;
  guint times = 0;

  for (guint i = 0; i < way_query_get_length (experiences); i++)
    {
      if (!is_done (way_query_peek (experiences, i)))
        continue;
      last = way_query_peek (experiences, i);
      times++;
    }
  if (last != NULL)
    quote_experience (
        way_goal_event_add (events, way_record_get_text (last, "happened_on"), WAY_GOAL_DONE,
                            way_goal_say_times (times, way_record_get_text (activity, "words"))),
        last);
}

static void
add_experiences (GPtrArray *events, WayStore *store, WayRecord *activity)
{
  g_autoptr (WayQuery) experiences = way_goal_query (store, WAY_TYPE_EXPERIENCE, "activity",
                                                     activity, "happened_on,position");

  if (way_record_get_text (activity, "repeats") != NULL)
    {
      add_times (events, activity, experiences);
      return;
    }
  for (guint i = 0; i < way_query_get_length (experiences); i++)
    {
      WayRecord *experience = way_query_peek (experiences, i);

      quote_experience (way_goal_event_add (
                            events, way_record_get_text (experience, "happened_on"), WAY_GOAL_DONE,
                            way_goal_say_step (way_record_get_text (experience, "outcome"),
                                               way_record_get_text (activity, "words"))),
                        experience);
    }
}

void
way_goal_event_add_steps (GPtrArray *events, WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) activities =
                 way_goal_query (store, WAY_TYPE_ACTIVITY, "goal", goal, "promised_on,position");

  add_agreed (events, store, activities);
  for (guint i = 0; i < way_query_get_length (activities); i++)
    add_experiences (events, store, way_query_peek (activities, i));
}
