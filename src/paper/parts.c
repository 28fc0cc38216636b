#include "paper/parts.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/goal.h"
#include "model/option.h"
#include "model/trait.h"
#include "model/wish.h"
#include "paper/picture.h"
#include "paper/wording.h"
#include "store/doers.h"
#include "store/meetings.h"
#include "store/options.h"

#define PICTURE 1.08     /* in lines of a heading */
#define PICTURE_SPACE .6 /* in ems */

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

      if (g_strcmp0 (way_record_get_text (wish, "state"), "resting") != 0)
        g_ptr_array_add (list, wish);
    }

  return list;
}

void
way_parts_add_empty (WayPaper *paper, const char *text)
{
  way_paper_add_paragraph (paper, text);
  way_paper_add_writing_lines (paper, 5);
  way_paper_set_bare (paper, TRUE);
}

static void
draw_picture (cairo_t *cr, double width, double height, gpointer data)
{
  way_ink_set (cr, WAY_INK_PINE);
  way_picture_draw (data, width, cr);
}

void
way_parts_add_picture_heading (WayPaper *paper, WayRecord *domain, const char *text)
{
  WayPaperFrame frame = way_paper_get_frame (paper);
  double leading = way_paper_get_leading (paper, WAY_TEXT_HEADING);
  double size = PICTURE * leading;
  double indent = domain != NULL ? size + PICTURE_SPACE * way_paper_get_em (paper) : 0;
  guint first = way_paper_get_length (paper);
  WayPaperFrame beside = { frame.x + indent, frame.width - indent, frame.box };

  way_paper_set_frame (paper, beside);
  way_paper_add_heading (paper, NULL, text);
  way_paper_set_frame (paper, frame);
  if (domain != NULL)
    way_band_add_drawing (way_paper_peek_band (paper, first), draw_picture,
                          g_strdup (way_record_get_text (domain, "key")), g_free, frame.x,
                          (leading - size) / 2, size, size);
}

GPtrArray *
way_parts_list_goals (WayStore *store, const char *owner)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position,created_on");
  GPtrArray *list = g_ptr_array_new ();

  way_query_where_text (goals, "owner", owner);
  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      WayRecord *goal = way_query_peek (goals, i);
      const char *state = way_record_get_text (goal, "state");

      if (g_strcmp0 (state, "resting") != 0 && g_strcmp0 (state, "dropped") != 0)
        g_ptr_array_add (list, goal);
    }

  return list;
}

gboolean
way_parts_has_strengths (WayStore *store)
{
  g_autoptr (WayQuery) strengths = list_strengths (store);

  return way_query_get_length (strengths) > 0;
}

gboolean
way_parts_has_wishes (WayStore *store)
{
  g_autoptr (GPtrArray) wishes = list_wishes (store);

  return wishes->len > 0;
}

void
way_parts_add_strengths (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) strengths = list_strengths (store);
  guint n_strengths = way_query_get_length (strengths);

  if (n_strengths > 0)
    way_paper_add_heading (paper, NULL, _("What I can build on"));
  for (guint i = 0; i < n_strengths; i++)
    {
      WayRecord *strength = way_query_peek (strengths, i);

      way_paper_add_item (paper, way_record_get_text (strength, "words"),
                          way_wording_whose (store, strength, "words"));
    }
}

void
way_parts_add_wishes (WayPaper *paper, WayStore *store)
{
  g_autoptr (GPtrArray) wishes = list_wishes (store);

  if (wishes->len > 0)
    way_paper_add_heading (paper, NULL, _("What I wish"));
  for (guint i = 0; i < wishes->len; i++)
    way_wording_add_quote (paper, store, g_ptr_array_index (wishes, i), "words");
}

void
way_parts_add_choice (WayPaper *paper, WayStore *store, WayRecord *goal)
{
  WayRecord *choice = way_options_get_choice (store, way_record_get_id (goal));
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

void
way_parts_begin_steps (WayPaper *paper)
{
  gboolean large = way_paper_get_large_print (paper);
  const WayPaperColumn what = { _("Step"), large ? .43 : .5 };
  const WayPaperColumn when = { C_ ("step", "When"), large ? .34 : .27 };
  const WayPaperColumn who = { C_ ("step", "Who"), .23 };
  const WayPaperColumn columns[] = { what, when, who };

  way_paper_begin_table (paper, columns, G_N_ELEMENTS (columns), TRUE);
}

void
way_parts_add_step (WayPaper *paper, WayStore *store, WayRecord *step)
{
  g_autofree char *time = way_wording_when (step);
  const WayPaperCell cells[] = {
    { WAY_SHAPE_RULE, WAY_INK_TEXT, way_record_get_text (step, "words") },
    { WAY_SHAPE_RULE, WAY_INK_TEXT, time },
    way_wording_who (paper, store, step),
  };

  way_paper_add_row (paper, cells, g_strcmp0 (way_record_get_text (step, "state"), "done") == 0);
}

void
way_parts_add_steps (WayPaper *paper, WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) steps = way_doers_query_steps (store, way_record_get_id (goal));

  if (way_query_get_length (steps) == 0)
    return;

  way_paper_keep (paper); /* why, and the way to it, stay with the first step */
  way_parts_begin_steps (paper);
  for (guint i = 0; i < way_query_get_length (steps); i++)
    way_parts_add_step (paper, store, way_query_peek (steps, i));
}

void
way_parts_add_next_meeting (WayPaper *paper, WayStore *store)
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

void
way_parts_add_agreement (WayPaper *paper, WayStore *store, WayRecord *agreement)
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
  way_parts_add_next_meeting (paper, store);
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
