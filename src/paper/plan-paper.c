#include "paper/plan-paper.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/goal.h"
#include "model/language.h"
#include "model/option.h"
#include "model/trait.h"
#include "model/wish.h"
#include "model/words.h"
#include "paper/blocks.h"
#include "paper/wheel.h"
#include "paper/wording.h"
#include "store/agreements.h"
#include "store/meetings.h"
#include "store/options.h"

static const char *
get_state (WayRecord *record)
{
  return way_record_get_text (record, "state");
}

/* Returns the goals that are on the way or reached. */
static GPtrArray *
list_goals (WayStore *store)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position,created_on");
  GPtrArray *list = g_ptr_array_new ();

  way_query_where_text (goals, "owner", "personal");
  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      WayRecord *goal = way_query_peek (goals, i);

      if (g_strcmp0 (get_state (goal), "resting") != 0 &&
          g_strcmp0 (get_state (goal), "dropped") != 0)
        g_ptr_array_add (list, goal);
    }

  return list;
}

static WayRecord *
find_agreement (WayStore *store)
{
  g_autoptr (WayQuery) agreements = way_agreements_query (store, "recovery");

  return way_query_peek (agreements, 0);
}

/* Returns (nullable) the first day on which a goal is to be looked back on. */
static const char *
find_review (GPtrArray *goals)
{
  const char *first = NULL;

  for (guint i = 0; i < goals->len; i++)
    {
      const char *date = way_record_get_text (g_ptr_array_index (goals, i), "review_on");

      if (date != NULL && (first == NULL || g_strcmp0 (date, first) < 0))
        first = date;
    }

  return first;
}

static void
add_head (WayPaper *paper, WayStore *store, GPtrArray *goals, WayRecord *agreement)
{
  g_autofree char *today = way_date_today ();
  const char *review_on = find_review (goals);
  g_autofree char *made = way_date_format (
      agreement != NULL ? way_record_get_text (agreement, "made_on") : today, WAY_DATE_FULL);
  g_autofree char *review = review_on != NULL ? way_date_format (review_on, WAY_DATE_FULL) : NULL;
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Made on"), made }, { _("We look back on"), review },
      };

  way_paper_add_title (paper);
  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static WayQuery *
list_strengths (WayStore *store)
{
  WayQuery *strengths = way_query_new (store, WAY_TYPE_TRAIT, "position");

  way_query_where_text (strengths, "kind", "strength");
  return strengths;
}

static GPtrArray *
list_wishes (WayStore *store)
{
  g_autoptr (WayQuery) wishes = way_query_new (store, WAY_TYPE_WISH, "position,said_on");
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < way_query_get_length (wishes); i++)
    {
      WayRecord *wish = way_query_peek (wishes, i);

      if (g_strcmp0 (get_state (wish), "resting") != 0)
        g_ptr_array_add (list, wish);
    }

  return list;
}

static void
fill_box (WayPaper *paper, gpointer data)
{
  WayStore *store = data;
  g_autoptr (WayQuery) strengths = list_strengths (store);
  g_autoptr (GPtrArray) wishes = list_wishes (store);
  guint n_strengths = way_query_get_length (strengths);

  if (n_strengths > 0)
    way_paper_add_heading (paper, NULL, _("What I can build on"));
  for (guint i = 0; i < n_strengths; i++)
    {
      WayRecord *strength = way_query_peek (strengths, i);

      way_paper_add_item (paper, way_record_get_text (strength, "words"),
                          way_wording_whose (store, strength, "words"));
    }

  if (wishes->len > 0)
    way_paper_add_heading (paper, NULL, _("What I wish"));
  for (guint i = 0; i < wishes->len; i++)
    way_wording_add_quote (paper, store, g_ptr_array_index (wishes, i), "words");
}

static void
add_wheel (WayPaper *paper, gpointer data)
{
  way_wheel_add (paper, data);
}

static void
add_base (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) strengths = list_strengths (store);
  g_autoptr (GPtrArray) wishes = list_wishes (store);
  gboolean scored = way_wheel_is_scored (store);

  if (way_query_get_length (strengths) > 0 || wishes->len > 0)
    way_paper_add_box (paper, fill_box, scored ? add_wheel : NULL, store);
  else if (scored)
    way_wheel_add (paper, store);
}

static void
add_choice (WayPaper *paper, WayStore *store, gint64 goal)
{
  WayRecord *choice = way_options_get_choice (store, goal);
  WayRecord *option = choice != NULL ? way_store_find (store, WAY_TYPE_OPTION,
                                                       way_record_get_int (choice, "option"))
                                     : NULL;
  WayPaperField field;
  guint first;

  if (option == NULL)
    return;

  field.label = _("My way");
  field.value = way_record_get_int (option, "not_now") ? _("Not now")
                                                       : way_record_get_text (option, "words");
  way_paper_keep (paper);
  first = way_paper_get_length (paper);
  way_paper_add_fields (paper, &field, 1);
  way_paper_keep (paper);
  way_wording_add_quote (paper, store, choice, "why");
  way_paper_join (paper, first);
}

static WayQuery *
list_steps (WayStore *store, gint64 goal)
{
  return way_wording_list (store, WAY_TYPE_ACTIVITY, "goal", goal, "position,promised_on");
}

static void
add_steps (WayPaper *paper, WayStore *store, gint64 goal)
{
  g_autoptr (WayQuery) steps = list_steps (store, goal);
  gboolean large = way_paper_get_large_print (paper);
  const WayPaperColumn what = { _("Step"), large ? .43 : .5 };
  const WayPaperColumn when = { C_ ("step", "When"), large ? .34 : .27 };
  const WayPaperColumn who = { C_ ("step", "Who"), .23 };
  const WayPaperColumn columns[] = { what, when, who };

  if (way_query_get_length (steps) == 0)
    return;

  way_paper_keep (paper); /* why, and the way to it, stay with the first step */
  way_paper_begin_table (paper, columns, G_N_ELEMENTS (columns), TRUE);
  for (guint i = 0; i < way_query_get_length (steps); i++)
    {
      WayRecord *step = way_query_peek (steps, i);
      g_autofree char *time = way_wording_when (step);
      const WayPaperCell cells[] = {
        { WAY_SHAPE_RULE, WAY_INK_TEXT, way_record_get_text (step, "words") },
        { WAY_SHAPE_RULE, WAY_INK_TEXT, time },
        way_wording_who (store, step),
      };

      way_paper_add_row (paper, cells, g_strcmp0 (get_state (step), "done") == 0);
    }
}

/* Returns the parts of a line that are there; the last two may be NULL or empty. */
static char *
join (const char *first, const char *second, const char *third)
{
  GString *line = g_string_new (first);

  if (second != NULL && *second != '\0')
    g_string_append_printf (line, " · %s", second);
  if (third != NULL && *third != '\0')
    g_string_append_printf (line, " · %s", third);

  return g_string_free (line, FALSE);
}

static void
add_goal (WayPaper *paper, WayStore *store, WayRecord *goal, guint number)
{
  const char *means = way_word ("goal.kind.means", way_record_get_text (goal, "kind"));
  g_autofree char *title = NULL;
  g_autofree char *lead = NULL;

  /* Translators: heads the goals of a plan, which are counted. */
  title = g_strdup_printf (_("Goal %u"), number);
  lead = join (title, means, way_wording_whose (store, goal, "words"));

  way_paper_add_heading (paper, lead, way_record_get_text (goal, "words"));
  way_wording_add_quote (paper, store, goal, "why");
  add_choice (paper, store, way_record_get_id (goal));
  add_steps (paper, store, way_record_get_id (goal));
}

static void
add_next_meeting (WayPaper *paper, WayStore *store)
{
  WayRecord *meeting = way_meeting_find_next (store);
  g_autofree char *when = NULL;
  WayPaperField fields[2] = { 0 };

  if (meeting == NULL)
    return;

  when = way_date_format_with_time (way_record_get_text (meeting, "planned_on"),
                                    way_record_get_text (meeting, "planned_at"), WAY_DATE_WEEKDAY);
  fields[0] = (WayPaperField){ _("Our next meeting"), when };
  fields[1] = (WayPaperField){ _("Where"), way_record_get_text (meeting, "place") };
  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
add_agreement (WayPaper *paper, WayStore *store, WayRecord *agreement)
{
  WayRecord *journey = way_store_get_journey (store);
  gint64 agrees = agreement != NULL ? way_record_get_int (agreement, "agrees") : WAY_NONE;
  const char *otherwise = agreement != NULL ? way_record_get_text (agreement, "otherwise") : NULL;
  const char *person = agreement != NULL ? way_record_get_text (agreement, "person_name") : NULL;
  const char *worker = agreement != NULL ? way_record_get_text (agreement, "worker_name") : NULL;
  const WayPaperCheck checks[] = {
    { _("I agree"), agrees == TRUE, FALSE },
      { _("I see it differently:"), agrees == FALSE, otherwise == NULL },
    };
  const char *const names[] = {
    person != NULL ? person : way_record_get_text (journey, "name"),
    worker != NULL ? worker : way_wording_worker (store),
    _("Date"), NULL,
    };

  way_paper_add_heading (paper, NULL, _("What we agreed"));
  add_next_meeting (paper, store);
  way_paper_keep (paper);
  way_paper_add_checks (paper, checks, G_N_ELEMENTS (checks));
  way_paper_keep (paper);
  if (otherwise != NULL)
    {
      way_wording_add_quote (paper, store, agreement, "otherwise");
      way_paper_keep (paper);
    }
  way_paper_add_signatures (paper, names);
}

WayPaper *
way_plan_paper_new (WayStore *store, const WayPaperOptions *options)
{
  WayPaper *paper = way_paper_new (_("My recovery plan"), way_language_get (),
                                      _("This plan is mine. I decide who reads it."), options);
  g_autoptr (GPtrArray) goals = list_goals (store);
  WayRecord *agreement = find_agreement (store);

  add_head (paper, store, goals, agreement);
  add_base (paper, store);

  for (guint i = 0; i < goals->len; i++)
    add_goal (paper, store, g_ptr_array_index (goals, i), i + 1);
  if (goals->len == 0)
    {
      way_paper_add_heading (paper, NULL, _("What I am going for"));
      way_paper_add_paragraph (
          paper, _("No goal is needed today. Here is room for one, in my own words."));
      way_paper_add_writing_lines (paper, 3);
      way_paper_add_space (paper, way_paper_get_em (paper));
    }

  if (goals->len > 0 || agreement != NULL)
    add_agreement (paper, store, agreement);
  else
    add_next_meeting (paper, store);
  way_paper_finish (paper);

  return paper;
}
