#include "paper/booklet-chapters.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"
#include "model/goal.h"
#include "model/wish.h"
#include "model/words.h"
#include "paper/sheet-parts.h"
#include "paper/wording.h"
#include "store/ensuring.h"
#include "store/letters.h"
#include "store/options.h"
#include "store/sheets.h"

void
way_chapter_add_about_us (WayPaper *paper, WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);

  way_wording_add_answer (paper, store, journey, _("How we met"), "met");
  way_wording_add_answer (paper, store, journey,
                          _("What matters to me in how we work together"), "matters");
  way_wording_add_answer (paper, store, journey, _("What you can count on"), "expect");
  way_wording_add_answer (paper, store, journey, _("Please don’t"), "please_not");
  way_wording_add_answer (paper, store, journey, _("What helps when we talk"), "communication");
  way_wording_add_answer (paper, store, journey, _("Customs to respect"), "customs");
  way_wording_add_answer (paper, store, journey, _("How to ring, knock or write"), "reach");
  way_wording_add_answer (paper, store, journey,
                          _("Whom to call when you can’t reach me"), "unreachable");
  way_wording_add_answer (paper, store, journey,
                          _("What we do after several tries without an answer"), "missed");
}

static void
add_state (WayPaper *paper, WayStore *store, WayRecord *record, const char *vocabulary)
{
  way_paper_add_label (paper, way_word (vocabulary, way_record_get_text (record, "state")));
  way_paper_add_item (paper, way_record_get_text (record, "words"),
                      way_wording_whose (store, record, "words"));
  way_wording_add_quote (paper, store, record, "why");
}

void
way_chapter_add_goals (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) wishes = way_query_new (store, WAY_TYPE_WISH, "position,said_on");
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position,created_on");

  if (way_query_get_length (wishes) > 0)
    way_paper_add_heading (paper, NULL, _("What I wish"));
  for (guint i = 0; i < way_query_get_length (wishes); i++)
    add_state (paper, store, way_query_peek (wishes, i), "wish.state");

  if (way_query_get_length (goals) > 0)
    way_paper_add_heading (paper, NULL, _("What I am going for"));
  for (guint i = 0; i < way_query_get_length (goals); i++)
    add_state (paper, store, way_query_peek (goals, i), "goal.state");
}

static void
add_arguments (WayPaper *paper, WayStore *store, gint64 option, const char *side)
{
  g_autoptr (WayQuery) arguments = way_options_query_arguments (store, option, side);

  if (way_query_get_length (arguments) > 0)
    way_paper_add_label (paper, way_word ("argument.side", side));
  for (guint i = 0; i < way_query_get_length (arguments); i++)
    {
      WayRecord *argument = way_query_peek (arguments, i);

      way_paper_add_item (paper, way_record_get_text (argument, "words"),
                          way_wording_whose (store, argument, "words"));
    }
}

static void
add_ways (WayPaper *paper, WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) ways = way_options_query (store, way_record_get_id (goal));

  if (way_query_get_length (ways) > 0)
    way_paper_add_heading (paper, NULL, way_record_get_text (goal, "words"));
  for (guint i = 0; i < way_query_get_length (ways); i++)
    {
      WayRecord *way = way_query_peek (ways, i);

      way_paper_add_subheading (paper, way_record_get_text (way, "words"));
      add_arguments (paper, store, way_record_get_id (way), "for");
      add_arguments (paper, store, way_record_get_id (way), "against");
    }
}

void
way_chapter_add_ways (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position,created_on");

  for (guint i = 0; i < way_query_get_length (goals); i++)
    add_ways (paper, store, way_query_peek (goals, i));
}

void
way_chapter_add_crisis (WayPaper *paper, WayStore *store)
{
  static const char *const kinds[] = { "sign",       "me",      "helps",     "useless",
                                       "medication", "medical", "agreement", "look_after" };
  WayRecord *sheet = way_sheets_find (store, "crisis");
  gint64 id = sheet != NULL ? way_record_get_id (sheet) : 0;

  way_sheet_parts_add_numbers (paper, store, id, "call");
  way_sheet_parts_add_numbers (paper, store, id, "avoid");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    way_sheet_parts_add (paper, store, id, kinds[i], NULL);
}

static void
add_letters (WayPaper *paper, WayStore *store, WayQuery *letters, const char *heading)
{
  if (way_query_get_length (letters) > 0)
    way_paper_add_heading (paper, NULL, heading);
  for (guint i = 0; i < way_query_get_length (letters); i++)
    {
      WayRecord *letter = way_query_peek (letters, i);
      g_autofree char *when = way_letters_describe (store, letter);

      way_paper_add_item (paper, way_record_get_text (letter, "words"), NULL);
      if (*when != '\0')
        way_paper_add_hint (paper, when);
    }
}

static void
add_measure (WayPaper *paper, WayStore *store, WayRecord *measure)
{
  g_autofree char *when = way_ensuring_describe_measure (measure);

  way_paper_add_label (paper, when);
  way_wording_add_quote (paper, store, measure, "words");
  way_wording_add_answer (paper, store, measure, _("Why there was no other way"), "why");
  way_wording_add_answer (paper, store, measure, _("How I was told"), "told");
  way_wording_add_answer (paper, store, measure, _("How we go on together"), "onward");
}

void
way_chapter_add_shelf (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) open = way_letters_query_open (store);
  g_autoptr (WayQuery) done = way_letters_query_done (store);
  g_autoptr (WayQuery) agreements = way_ensuring_query_agreements (store);
  g_autoptr (WayQuery) measures = way_ensuring_query_measures (store);

  add_letters (paper, store, open, _("Letters that wait"));
  add_letters (paper, store, done, _("Letters that are done"));
  if (way_query_get_length (agreements) > 0)
    way_paper_add_heading (paper, NULL, _("What we agreed for safety"));
  for (guint i = 0; i < way_query_get_length (agreements); i++)
    {
      WayRecord *agreement = way_query_peek (agreements, i);
      g_autofree char *when = way_ensuring_describe_agreement (agreement);

      way_paper_add_label (paper, when);
      way_wording_add_quote (paper, store, agreement, "words");
    }

  if (way_query_get_length (measures) > 0)
    way_paper_add_heading (paper, NULL, _("What was done for safety"));
  for (guint i = 0; i < way_query_get_length (measures); i++)
    add_measure (paper, store, way_query_peek (measures, i));
}

void
way_chapter_add_contacts (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) contacts =
                 way_query_new (store, WAY_TYPE_CONTACT, "happened_on,happened_at");

  for (guint i = 0; i < way_query_get_length (contacts); i++)
    {
      WayRecord *contact = way_query_peek (contacts, i);
      const char *outcome = way_word ("contact.outcome", way_record_get_text (contact, "outcome"));
      g_autofree char *date =
          way_date_format (way_record_get_text (contact, "happened_on"), WAY_DATE_FULL);
      g_autofree char *head = g_strdup_printf (
          "%s · %s%s%s", date, way_word ("contact.kind", way_record_get_text (contact, "kind")),
          *outcome != '\0' ? " · " : "", outcome);

      way_paper_add_hint (paper, head);
      way_wording_add_quote (paper, store, contact, "did");
      way_wording_add_quote (paper, store, contact, "felt");
    }
}
