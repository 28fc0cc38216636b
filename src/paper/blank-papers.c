#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wheel.h"
#include "store/domains.h"

/* Sheets for a pen, at a table without a computer. What is written is entered afterwards, so each
 * asks in the order in which the program does. */

#define N_WAYS 3
#define N_GOALS 2
#define N_STEPS 4
#define FIGURES "0  1  2  3  4  5  6  7  8  9  10"
#define ROOM "\302\240\n\302\240" /* two lines high, for a hand */

static void
add_name (WayPaper *paper, WayStore *store)
{
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Date"), "……………………" },
    };

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
add_lines (WayPaper *paper, const char *what, guint n_lines)
{
  way_paper_add_subheading (paper, what);
  way_paper_add_writing_lines (paper, n_lines);
}

static void
fill_profile (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  const WayPaperColumn columns[] = { { NULL, .46 }, { _("How is it now?"), .54 } };

  add_name (paper, store);
  way_paper_add_paragraph (
      paper, _("A dot on each line, or a ring round a figure. What stays open is not scored."));
  way_wheel_add_full (paper, store, NULL, 0);
  way_paper_begin_table (paper, columns, G_N_ELEMENTS (columns), FALSE);
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      const WayPaperCell cells[] = {
        { WAY_SHAPE_RULE, WAY_INK_TEXT,
          way_domain_get_label (WAY_DOMAIN (way_query_peek (domains, i))) },
        { WAY_SHAPE_RULE, WAY_INK_TEXT, FIGURES },
      };

      way_paper_add_row (paper, cells, FALSE);
    }

  way_paper_add_heading (paper, NULL, _("What is good about it? What would make it one higher?"));
  for (guint i = 0; i < way_query_get_length (domains); i++)
    add_lines (paper, way_domain_get_label (WAY_DOMAIN (way_query_peek (domains, i))), 2);
}

static void
fill_for (WayPaper *paper, gpointer data)
{
  add_lines (paper, way_word ("argument.side", "for"), 3);
}

static void
fill_against (WayPaper *paper, gpointer data)
{
  add_lines (paper, way_word ("argument.side", "against"), 3);
}

static void
fill_options (WayPaper *paper, WayStore *store)
{
  add_name (paper, store);
  add_lines (paper, _("My goal"), 2);
  for (guint i = 0; i < N_WAYS; i++)
    {
      /* Translators: ways to a goal, which are counted. */
      g_autofree char *way = g_strdup_printf (_("Way %u"), i + 1);

      way_paper_add_heading (paper, NULL, way);
      way_paper_add_writing_lines (paper, 1);
      way_paper_add_columns (paper, fill_for, fill_against, NULL);
    }
  way_paper_add_heading (paper, NULL, _("Not now"));
  way_paper_add_columns (paper, fill_for, fill_against, NULL);
  way_paper_add_heading (paper, NULL, _("My way, and why"));
  way_paper_add_writing_lines (paper, 3);
}

static void
fill_plan (WayPaper *paper, WayStore *store)
{
  const WayPaperCell cells[] = {
    { WAY_SHAPE_RULE, WAY_INK_TEXT, ROOM },
    { WAY_SHAPE_RULE, WAY_INK_TEXT, ROOM },
    { WAY_SHAPE_RULE, WAY_INK_TEXT, ROOM },
  };

  add_name (paper, store);
  for (guint i = 0; i < N_GOALS; i++)
    {
      g_autofree char *goal = g_strdup_printf (_("Goal %u"), i + 1);

      way_paper_add_heading (paper, NULL, goal);
      way_paper_add_writing_lines (paper, 2);
      way_parts_begin_steps (paper);
      for (guint j = 0; j < N_STEPS; j++)
        way_paper_add_row (paper, cells, FALSE);
    }
  way_parts_add_agreement (paper, store, NULL);
}

static void
fill_signs (WayPaper *paper, WayStore *store)
{
  static const char *const phases[] = { "well", "harder", "crisis" };
  static const char *const kinds[] = { "sign", "me", "others", "worker" };
  static const char *const about[] = { "trigger", "helps", "useless", "call", "avoid" };

  add_name (paper, store);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      way_paper_add_heading (paper, NULL, way_word ("line.phase", phases[i]));
      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        add_lines (paper, way_word ("line.kind", kinds[j]), j == 0 ? 2 : 1);
    }
  way_paper_add_heading (paper, NULL, _("What is good to know"));
  for (guint i = 0; i < G_N_ELEMENTS (about); i++)
    add_lines (paper, way_word ("line.kind", about[i]), 2);
}

static const char profile_title[] = N_ ("How is life now? With a pen");
static const char profile_about[] = N_ ("The wheel, empty, with lines to write on.");
static const char options_title[] = N_ ("What could I do?");
static const char options_about[] = N_ ("Three ways side by side, to be weighed.");
static const char plan_title[] = N_ ("My plan, with a pen");
static const char plan_about[] = N_ ("Goals and steps: who does what, and when.");
static const char signs_title[] = N_ ("When it gets harder: with a pen");
static const char signs_about[] = N_ ("How it shows, and what helps then.");
static const char foot[] = N_ ("Whatever stays empty is fine.");

const WayPaperKind way_blank_profile_paper = {
  .key = "blank-profile",
  .title = profile_title,
  .about = profile_about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_FILL_IN,
  .fill = fill_profile,
};

const WayPaperKind way_blank_options_paper = {
  .key = "blank-options",
  .title = options_title,
  .about = options_about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_FILL_IN,
  .fill = fill_options,
};

const WayPaperKind way_blank_plan_paper = {
  .key = "blank-plan",
  .title = plan_title,
  .about = plan_about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_FILL_IN,
  .fill = fill_plan,
};

const WayPaperKind way_blank_signs_paper = {
  .key = "blank-signs",
  .title = signs_title,
  .about = signs_about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_FILL_IN,
  .fill = fill_signs,
};
