#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/goal.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wording.h"
#include "store/agreements.h"

static void
add_head (WayPaper *paper, WayStore *store, WayRecord *agreement)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *made = way_date_format (
      agreement != NULL ? way_record_get_text (agreement, "made_on") : today, WAY_DATE_FULL);
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Supported by"), way_wording_worker (store) }, { _("Made on"), made },
      };

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
add_goal (WayPaper *paper, WayStore *store, WayRecord *goal)
{
  const char *talked_on = way_record_get_text (goal, "talked_on");
  g_autofree char *date = way_date_format (talked_on, WAY_DATE_FULL);
  const WayPaperField talked = { _("We talked about it on"), date };

  way_paper_add_heading (paper, way_wording_whose (store, goal, "words"),
                         way_record_get_text (goal, "words"));
  way_wording_add_quote (paper, store, goal, "why");
  if (way_paper_shows (paper, "reasons"))
    {
      way_wording_add_answer (paper, store, goal,
                              _("Why there is no goal of my own yet"), "reason");
      way_wording_add_answer (paper, store, goal, _("How it fits me, and what I need"), "fit");
      if (talked_on != NULL)
        way_paper_add_fields (paper, &talked, 1);
    }
  if (way_paper_shows (paper, "steps"))
    way_parts_add_steps (paper, store, goal);
}

static gboolean
is_about (WayStore *store, WayRecord *step, GPtrArray *goals)
{
  WayRecord *goal = way_store_find (store, WAY_TYPE_GOAL, way_record_get_int (step, "goal"));

  return goal != NULL && g_ptr_array_find (goals, goal, NULL);
}

/* What the worker promises elsewhere: towards the person's own goals, or just so. */
static void
add_promises (WayPaper *paper, WayStore *store, GPtrArray *goals)
{
  g_autoptr (WayQuery) steps = way_query_new (store, WAY_TYPE_ACTIVITY, "due_on,promised_on");
  gboolean begun = FALSE;

  way_query_where_text (steps, "who", "worker");
  way_query_where_text (steps, "state", "open");
  for (guint i = 0; i < way_query_get_length (steps); i++)
    {
      WayRecord *step = way_query_peek (steps, i);

      if (is_about (store, step, goals))
        continue;
      if (!begun)
        {
          way_paper_add_heading (paper, NULL, _("What is promised to me"));
          way_parts_begin_steps (paper);
          begun = TRUE;
        }
      way_parts_add_step (paper, store, step);
    }
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (GPtrArray) goals = way_parts_list_goals (store, "support");
  g_autoptr (WayQuery) agreements = way_agreements_query (store, "support");
  WayRecord *agreement = way_query_peek (agreements, 0);
  guint first;

  add_head (paper, store, agreement);
  first = way_paper_get_length (paper);
  for (guint i = 0; i < goals->len; i++)
    add_goal (paper, store, g_ptr_array_index (goals, i));
  if (way_paper_shows (paper, "promises"))
    add_promises (paper, store, goals);

  if (way_paper_get_length (paper) == first)
    way_parts_add_empty (paper, _("Nothing is promised yet. What would be a help, even a small "
                                  "one?"));
  else if (way_paper_shows (paper, "agreement"))
    way_parts_add_agreement (paper, store, agreement);
}

static const WayPaperSection sections[] = {
  { "reasons", N_ ("Why, and how it fits me") },
  { "steps", N_ ("Steps") },
  { "promises", N_ ("What is promised to me") },
  { "agreement", N_ ("What we agreed") },
  { NULL },
};

static const char title[] = N_ ("Support plan");
static const char about[] = N_ ("What the worker promises me, and by when.");
static const char foot[] = N_ ("This was talked about with me.");

const WayPaperKind way_support_plan_paper = {
  .key = "support-plan",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_KEEP,
  .sections = sections,
  .fill = fill,
};
