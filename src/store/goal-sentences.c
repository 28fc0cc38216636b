#include "store/goal-sentences.h"

#include <glib/gi18n.h>

#include "model/words.h"

/* A sentence for what a key stands for. */
typedef struct
{
  const char *key;
  const char *sentence;
} Sentence;

/* Translators: the sentences of "story of a goal" are told by the two of us, in no gender: “Later
 * we began to work on it.” */
static const Sentence states[] = {
  { "new", NC_ ("story of a goal", "It was open again.") },
  { "working", NC_ ("story of a goal", "We began to work on it.") },
  { "resting", NC_ ("story of a goal", "It could rest for a while.") },
  { "reached", NC_ ("story of a goal", "It was reached.") },
  { "changed", NC_ ("story of a goal", "It became a somewhat different goal.") },
  { "dropped", NC_ ("story of a goal", "We let it go.") },
  { NULL },
};

static const Sentence outcomes[] = {
  { "worse", NC_ ("story of a goal", "It was worse than before.") },
  { "same", NC_ ("story of a goal", "It was as it had been.") },
  { "hoped", NC_ ("story of a goal", "It was as hoped.") },
  { "better", NC_ ("story of a goal", "It was better than before.") },
  { "much_better", NC_ ("story of a goal", "It was much better than before.") },
  { NULL },
};

static const Sentence decisions[] = {
  { "go_on", NC_ ("story of a goal", "We decided to go on.") },
  { "change_goal", NC_ ("story of a goal", "We decided to change the goal.") },
  { "change_steps", NC_ ("story of a goal", "We decided to change the steps.") },
  { "new_goal", NC_ ("story of a goal", "We decided on a new goal.") },
  { "rest", NC_ ("story of a goal", "We decided to let it rest for a while.") },
  { "finish", NC_ ("story of a goal", "It was reached. That was worth a celebration.") },
  { NULL },
};

static const char *
say (const Sentence *sentences, const char *key)
{
  for (const Sentence *sentence = sentences; sentence->key != NULL; sentence++)
    {
      if (g_strcmp0 (sentence->key, key) == 0)
        return g_dpgettext2 (NULL, "story of a goal", sentence->sentence);
    }

  return NULL;
}

const char *
way_goal_say_beginning (const char *owner, gboolean of_wish)
{
  if (g_strcmp0 (owner, "support") == 0)
    return C_ ("story of a goal", "A goal for the support was set.");

  return of_wish       ? C_ ("story of a goal", "It became a goal.")
                       : C_ ("story of a goal", "A goal was found.");
}

static const char *
say_state (const char *was, const char *is)
{
  const char *const asleep[] = { "resting", "reached", "changed", "dropped", NULL };

  if (g_strcmp0 (is, "working") == 0 && was != NULL && g_strv_contains (asleep, was))
    return C_ ("story of a goal", "We went on with it.");

  return say (states, is);
}

static const char *
say_owner (const char *is)
{
  return g_strcmp0 (is, "support") == 0
      ? C_ ("story of a goal", "It became a goal of the support.")
            : C_ ("story of a goal", "It became a goal of my own.");
}

char *
way_goal_say_change (const char *column, const char *was, const char *is)
{
  if (g_str_equal (column, "words"))
    return g_strdup (C_ ("story of a goal", "It got other words."));
  if (g_str_equal (column, "state"))
    return g_strdup (say_state (was, is));
  if (g_str_equal (column, "owner"))
    return g_strdup (say_owner (is));
  if (is == NULL)
    return NULL;

  /* Translators: what kind of goal it became: “From then on: I am choosing” */
  return g_strdup_printf (C_ ("story of a goal", "From then on: %s"),
                              way_word ("goal.kind.means", is));
}

const char *
way_goal_say_outcome (WayRecord *goal, const char *outcome)
{
  if (g_strcmp0 (outcome, "same") == 0 &&
      g_strcmp0 (way_record_get_text (goal, "kind"), "retaining") == 0)
    return C_ ("story of a goal", "It was as it had been, just as we wanted.");

  return say (outcomes, outcome);
}

char *
way_goal_say_look_back (WayRecord *goal, const char *outcome)
{
  const char *sentence = C_ ("story of a goal", "We looked back.");

  return outcome != NULL ? g_strconcat (sentence, " ", way_goal_say_outcome (goal, outcome), NULL)
                         : g_strdup (sentence);
}

const char *
way_goal_say_decision (const char *decision)
{
  return say (decisions, decision);
}

char *
way_goal_say_step (const char *outcome, const char *words)
{
  return g_strdup_printf (_("%s: %s"), way_word ("activity.state", outcome), words);
}

char *
way_goal_say_times (guint n, const char *words)
{
  if (n == 1)
    return way_goal_say_step ("done", words);

  /* Translators: a step that repeats, and how often it was done. */
  return g_strdup_printf (ngettext ("Done %1$u time: %2$s", "Done %1$u times: %2$s", n), n, words);
}

char *
way_goal_say_agreed (guint n)
{
  return g_strdup_printf (ngettext ("We agreed on a step.", "We agreed on %u steps.", n), n);
}
