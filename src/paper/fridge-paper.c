#include <glib/gi18n.h>

#include "model/date.h"
#include "model/domain.h"
#include "model/wish.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/sheet-parts.h"
#include "paper/wording.h"
#include "store/doers.h"
#include "store/domains.h"
#include "store/meetings.h"
#include "store/options.h"
#include "store/sheets.h"
#include "store/tags.h"

/* One page to be read from across the kitchen: what it says is 16 points at least. */
#define SCALE 1.75
#define LARGE_SCALE 1.2

/* More would be no help on a fridge. */
#define MAX_GOALS 4
#define MAX_STEPS 5 /* of a goal */

/* How much of the plan there is room for. */
typedef struct
{
  WayStore *store;
  GPtrArray *goals;
  guint n_goals, n_steps; /* of all of them */
} Fridge;

static GPtrArray *
list_goals (WayStore *store)
{
  GPtrArray *goals = way_parts_list_goals (store, "personal");

  for (guint i = goals->len; i > 0; i--)
    {
      if (g_strcmp0 (way_record_get_text (g_ptr_array_index (goals, i - 1), "state"), "reached") ==
          0)
        g_ptr_array_remove_index (goals, i - 1);
    }

  return goals;
}

static GPtrArray *
list_open_steps (WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) steps = way_doers_query_steps (store, way_record_get_id (goal));
  GPtrArray *open = g_ptr_array_new ();

  for (guint i = 0; i < way_query_get_length (steps); i++)
    {
      WayRecord *step = way_query_peek (steps, i);

      if (g_strcmp0 (way_record_get_text (step, "state"), "open") == 0)
        g_ptr_array_add (open, step);
    }

  return open;
}

/* Returns (nullable) the first domain that GOAL, or the wish it grew out of, is about. */
static WayRecord *
find_domain (WayStore *store, WayRecord *goal)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  WayRecord *wish = way_store_find (store, WAY_TYPE_WISH, way_record_get_int (goal, "wish"));

  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);

      if (way_tags_has_domain (store, goal, way_record_get_id (domain)))
        return domain;
    }

  return wish != NULL ? way_store_find (store, WAY_TYPE_DOMAIN, way_record_get_int (wish, "domain"))
                      : NULL;
}

static void
add_step (WayPaper *paper, WayStore *store, WayRecord *step)
{
  WayPaperCell who = way_wording_who (paper, store, step);
  g_autofree char *when = way_wording_when (step);
  g_autofree char *about =
      *when != '\0' ? g_strdup_printf ("%s · %s", who.text, when) : g_strdup (who.text);

  who.text = about;
  way_paper_add_task (paper, way_record_get_text (step, "words"), &who);
}

/* Adds goal NUMBER with its share of the steps. Returns whether that was all of it. */
static gboolean
add_goal (WayPaper *paper, const Fridge *self, guint number)
{
  WayRecord *goal = g_ptr_array_index (self->goals, number);
  g_autoptr (GPtrArray) steps = list_open_steps (self->store, goal);
  guint share = self->n_steps / self->n_goals + (number < self->n_steps % self->n_goals ? 1 : 0);
  WayRecord *choice = way_options_get_choice (self->store, way_record_get_id (goal));

  way_parts_add_picture_heading (paper, find_domain (self->store, goal),
                                 way_record_get_text (goal, "words"));
  if (choice != NULL && way_paper_shows (paper, "why"))
    {
      way_wording_add_quote (paper, self->store, choice, "why");
      way_paper_keep (paper);
    }
  for (guint i = 0; i < MIN (steps->len, share); i++)
    add_step (paper, self->store, g_ptr_array_index (steps, i));

  return steps->len <= share;
}

static void
fill_meeting (WayPaper *paper, gpointer data)
{
  const Fridge *self = data;
  WayRecord *meeting = way_meeting_find_next (self->store);
  g_autofree char *when = NULL;

  if (meeting == NULL || !way_paper_shows (paper, "meeting"))
    return;

  when = way_date_format_with_time (way_record_get_text (meeting, "planned_on"),
                                    way_record_get_text (meeting, "planned_at"), WAY_DATE_LONG);
  way_paper_add_subheading (paper, _("We meet again"));
  way_paper_add_paragraph (paper, when);
  if (way_record_get_text (meeting, "place") != NULL)
    way_paper_add_hint (paper, way_record_get_text (meeting, "place"));
}

static void
fill_numbers (WayPaper *paper, gpointer data)
{
  static const char *const sheets[] = { "crisis", "signs", NULL };
  const Fridge *self = data;

  for (guint i = 0; sheets[i] != NULL && way_paper_shows (paper, "people"); i++)
    {
      WayRecord *sheet = way_sheets_find (self->store, sheets[i]);

      if (sheet != NULL &&
          way_sheet_parts_add_numbers (paper, self->store, way_record_get_id (sheet), "call"))
        return;
    }
}

static void
fill_foot (WayPaper *paper, gpointer data)
{
  way_paper_add_columns (paper, fill_meeting, fill_numbers, data);
}

/* What I do myself when it gets harder. */
static void
add_grey_day (WayPaper *paper, WayStore *store)
{
  WayRecord *sheet = way_sheets_find (store, "signs");
  g_autoptr (WayQuery) lines = way_sheets_query_lines (
      store, sheet != NULL ? way_record_get_id (sheet) : 0, "me", "harder");
  WayRecord *line = way_query_peek (lines, 0);
  WayPaperField field = { _("When a day is grey"), NULL };

  if (line == NULL || !way_paper_shows (paper, "grey"))
    return;

  field.value = way_record_get_text (line, "words");
  way_paper_add_space (paper, way_paper_get_em (paper));
  way_paper_add_fields (paper, &field, 1);
}

static gboolean
has_foot (WayPaper *paper, Fridge *self)
{
  g_autoptr (GPtrArray) foot = way_paper_fill_apart (paper, fill_foot, self, 400);

  return foot->len > 0;
}

static void
add_page (WayPaper *paper, Fridge *self)
{
  gboolean all = self->n_goals >= self->goals->len;

  for (guint i = 0; i < self->n_goals; i++)
    all &= add_goal (paper, self, i);
  if (self->goals->len == 0)
    {
      way_paper_add_heading (paper, NULL, _("What I am going for"));
      way_paper_add_paragraph (
          paper, _("No goal is needed today. Here is room for one, in my own words."));
      way_paper_add_writing_lines (paper, 3);
    }
  if (!all)
    way_paper_add_hint (paper, _("There is more in my plan."));
  if (has_foot (paper, self))
    way_paper_add_box (paper, fill_foot, NULL, self);
  add_grey_day (paper, self->store);
}

/* Fewer steps, then fewer goals, until it all fits on one page. */
static gboolean
shrink (Fridge *self)
{
  if (self->n_goals == 0 || (self->n_goals == 1 && self->n_steps == 1))
    return FALSE;

  if (self->n_steps > self->n_goals)
    self->n_steps--;
  else
    self->n_steps = --self->n_goals;
  return TRUE;
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (GPtrArray) goals = list_goals (store);
  guint n_goals = MIN (goals->len, MAX_GOALS);
  Fridge fridge = { store, goals, n_goals, n_goals * MAX_STEPS };
  guint first;

  way_paper_set_scale (paper, way_paper_get_large_print (paper) ? LARGE_SCALE : SCALE);
  way_paper_add_hint (paper, way_paper_get_title (paper));
  way_paper_keep (paper);
  first = way_paper_get_length (paper);
  add_page (paper, &fridge);
  while (way_paper_count_pages (paper) > 1 && shrink (&fridge))
    {
      g_ptr_array_unref (way_paper_steal (paper, first));
      add_page (paper, &fridge);
    }
  way_paper_set_scale (paper, 1);
}

static const WayPaperSection sections[] = {
  { "why", N_ ("Why I chose it") },
  { "meeting", N_ ("We meet again") },
  { "people", N_ ("Whom to ring") },
  { "grey", N_ ("When a day is grey") },
  { NULL },
};

static const char title[] = N_ ("My next steps");
static const char about[] = N_ ("One page for the fridge door, in large letters.");
static const char foot[] = N_ ("One step at a time.");

const WayPaperKind way_fridge_paper = {
  .key = "fridge",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_KEEP,
  .sections = sections,
  .fill = fill,
  .own_head = TRUE,
};
