#include <glib/gi18n.h>

#include "model/date.h"
#include "model/goal.h"
#include "model/language.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wheel.h"
#include "paper/wording.h"
#include "store/agreements.h"

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

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
fill_box (WayPaper *paper, gpointer data)
{
  if (way_paper_shows (paper, "strengths"))
    way_parts_add_strengths (paper, data);
  if (way_paper_shows (paper, "wishes"))
    way_parts_add_wishes (paper, data);
}

static void
add_wheel (WayPaper *paper, gpointer data)
{
  way_wheel_add (paper, data);
}

static void
add_base (WayPaper *paper, WayStore *store)
{
  gboolean boxed = (way_paper_shows (paper, "strengths") && way_parts_has_strengths (store)) ||
                   (way_paper_shows (paper, "wishes") && way_parts_has_wishes (store));
  gboolean scored = way_paper_shows (paper, "wheel") && way_wheel_is_scored (store);

  if (boxed)
    way_paper_add_box (paper, fill_box, scored ? add_wheel : NULL, store);
  else if (scored)
    way_wheel_add (paper, store);
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
  if (!way_paper_shows (paper, "steps"))
    return;
  way_parts_add_choice (paper, store, goal);
  way_parts_add_steps (paper, store, goal);
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (GPtrArray) goals = way_parts_list_goals (store, "personal");
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

  if (way_paper_shows (paper, "agreement") && (goals->len > 0 || agreement != NULL))
    way_parts_add_agreement (paper, store, agreement);
  else
    way_parts_add_next_meeting (paper, store);
}

static const WayPaperSection sections[] = {
  { "strengths", N_ ("What I can build on") }, { "wishes", N_ ("What I wish") },
  { "wheel", N_ ("How life is now") },         { "steps", N_ ("My way and my steps") },
  { "agreement", N_ ("What we agreed") },      { NULL },
};

static const char title[] = N_ ("My recovery plan");
static const char about[] = N_ ("What I go for, and who does what.");
static const char foot[] = N_ ("This plan is mine. I decide who reads it.");

const WayPaperKind way_plan_paper = {
  .key = "plan",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_KEEP,
  .sections = sections,
  .fill = fill,
};
