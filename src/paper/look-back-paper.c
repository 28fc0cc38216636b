#include <glib/gi18n.h>

#include "model/date.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/profile.h"
#include "model/review.h"
#include "model/score-words.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wheel.h"
#include "paper/wording.h"
#include "store/changes.h"
#include "store/reviews.h"

/* The first profile and the newest one, between which lies what is looked back on. */
typedef struct
{
  WayStore *store;
  WayRecord *then, *now; /* nullable */
} Span;

static void
add_wheel (WayPaper *paper, const Span *self, WayRecord *profile, const char *caption)
{
  g_autofree char *date = way_date_format (way_record_get_text (profile, "made_on"), WAY_DATE_FULL);

  way_wheel_add_small (paper, self->store, way_record_get_id (profile), caption);
  way_paper_add_legend (paper, date);
}

static void
fill_then (WayPaper *paper, gpointer data)
{
  const Span *self = data;

  add_wheel (paper, self, self->then, _("How life was"));
}

static void
fill_now (WayPaper *paper, gpointer data)
{
  const Span *self = data;

  add_wheel (paper, self, self->now, _("How life is now"));
}

static void
add_wheels (WayPaper *paper, Span *self)
{
  if (self->then != NULL)
    way_paper_add_columns (paper, fill_then, fill_now, self);
  else if (self->now != NULL)
    fill_now (paper, self);
}

static void
add_changes (WayPaper *paper, const Span *self)
{
  g_autoptr (GArray) changes = NULL;

  if (self->then == NULL)
    return;

  changes = way_changes_new (self->store, self->then, self->now);
  if (changes->len > 0)
    way_paper_add_heading (paper, NULL, _("What was, and what is"));
  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *said = way_change_say (&g_array_index (changes, WayChange, i));

      way_paper_add_item (paper, said, NULL);
    }
}

/* What was reached, and what went well in the person's own words. */
static void
fill_proud (WayPaper *paper, gpointer data)
{
  static const char *const own[] = { "person", "both", NULL };
  WayStore *store = data;
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position,created_on");
  g_autoptr (WayQuery) experiences = way_query_new (store, WAY_TYPE_EXPERIENCE, "happened_on");

  way_query_where_text (goals, "state", "reached");
  way_query_where_text (experiences, "outcome", "done");
  way_query_where_said (experiences, "words");
  way_paper_add_heading (paper, NULL, _("What I am proud of"));
  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      WayRecord *goal = way_query_peek (goals, i);

      way_paper_add_item (paper, way_record_get_text (goal, "words"),
                          way_wording_whose (store, goal, "words"));
    }
  for (guint i = 0; i < way_query_get_length (experiences); i++)
    {
      WayRecord *experience = way_query_peek (experiences, i);

      if (g_strv_contains (own, way_record_get_text (experience, "words_by")))
        way_wording_add_quote (paper, store, experience, "words");
    }
}

static void
add_proud (WayPaper *paper, WayStore *store)
{
  g_autoptr (GPtrArray) proud =
                 way_paper_fill_apart (paper, fill_proud, store, way_paper_get_width (paper));

  way_paper_add_box (paper, fill_proud, NULL, store);
  if (proud->len == 1) /* only the heading */
    way_paper_add_writing_lines (paper, 3);
}

static void
add_word (WayPaper *paper, WayRecord *review, const char *what, const char *column)
{
  g_autofree char *vocabulary = g_strconcat ("review.", column, NULL);
  const char *key = way_record_get_text (review, column);
  const WayPaperField field = { what, way_word (vocabulary, key) };

  if (key != NULL)
    way_paper_add_fields (paper, &field, 1);
}

static void
add_review (WayPaper *paper, WayStore *store, WayRecord *goal, WayRecord *review)
{
  way_paper_add_heading (paper, NULL, way_record_get_text (goal, "words"));
  way_wording_add_answer (paper, store, review, _("What happened"), "happened");
  way_wording_add_answer (paper, store, review, _("What I learned"), "learned");
  way_wording_add_answer (paper, store, review, _("What we keep"), "keep");
  way_wording_add_answer (paper, store, review, _("What we change"), "change");
  add_word (paper, review, _("How it is now"), "outcome");
  add_word (paper, review, _("What we decided"), "decision");
}

static void
add_reviews (WayPaper *paper, WayStore *store, WayRecord *look_back)
{
  g_autoptr (GPtrArray) goals = way_look_back_get_goals (store, look_back);

  for (guint i = 0; i < goals->len; i++)
    {
      WayRecord *goal = g_ptr_array_index (goals, i);
      WayRecord *review = way_review_find (store, look_back, goal);

      if (review != NULL)
        add_review (paper, store, goal, review);
    }
}

static void
add_answer (WayPaper *paper, WayRecord *look_back, const char *question, const char *column)
{
  g_autofree char *score = way_score_describe (way_record_get_int (look_back, column));

  if (way_record_get_int (look_back, column) != WAY_NONE)
    way_paper_add_pair (paper, question, score);
}

static void
add_support (WayPaper *paper, WayStore *store, WayRecord *look_back)
{
  guint first = way_paper_get_length (paper);

  way_paper_add_heading (paper, NULL, _("How the support was for me"));
  add_answer (paper, look_back, _("Did it feel right?"), "felt");
  add_answer (paper, look_back, _("Did it help?"), "helped");
  add_answer (paper, look_back, _("Was the pace right?"), "pace");
  way_wording_add_quote (paper, store, look_back, "about");

  if (way_paper_get_length (paper) == first + 1)
    g_ptr_array_unref (way_paper_steal (paper, first));
}

static void
add_look_back (WayPaper *paper, WayStore *store, WayRecord *look_back)
{
  if (way_paper_shows (paper, "goals"))
    add_reviews (paper, store, look_back);
  if (way_paper_shows (paper, "support"))
    add_support (paper, store, look_back);
}

static void
add_past (WayPaper *paper, WayStore *store, WayQuery *look_backs)
{
  for (guint i = 1; i < way_query_get_length (look_backs); i++)
    {
      WayRecord *look_back = way_query_peek (look_backs, i);
      g_autofree char *date =
          way_date_format (way_record_get_text (look_back, "held_on"), WAY_DATE_FULL);

      way_paper_add_heading (paper, _("We looked back before, on"), date);
      way_wording_add_quote (paper, store, look_back, "words");
      add_look_back (paper, store, look_back);
    }
}

static Span
find_span (WayStore *store)
{
  g_autoptr (WayQuery) profiles =
                 way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");
  guint n = way_query_get_length (profiles);

  return (Span){ store, n > 1 ? way_query_peek (profiles, n - 1) : NULL,
                 way_query_peek (profiles, 0) };
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) look_backs =
                 way_wording_list (store, WAY_TYPE_LOOK_BACK, NULL, 0, "-held_on,-position");
  WayRecord *look_back = way_query_peek (look_backs, 0);
  g_autofree char *today = way_date_today ();
  g_autofree char *date = way_date_format (
      look_back != NULL ? way_record_get_text (look_back, "held_on") : today, WAY_DATE_FULL);
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Looked back on"), date },
    };
  Span span = find_span (store);

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
  if (look_back != NULL)
    way_wording_add_quote (paper, store, look_back, "words");
  if (way_paper_shows (paper, "wheels"))
    add_wheels (paper, &span);
  if (way_paper_shows (paper, "changes"))
    add_changes (paper, &span);
  if (way_paper_shows (paper, "proud"))
    add_proud (paper, store);
  if (look_back != NULL)
    add_look_back (paper, store, look_back);
  if (way_paper_shows (paper, "past"))
    add_past (paper, store, look_backs);
}

static const WayPaperSection sections[] = {
  { "wheels", N_ ("Then and now, as wheels") },
  { "changes", N_ ("What was, and what is") },
  { "proud", N_ ("What I am proud of") },
  { "goals", N_ ("My goals, looked back on") },
  { "support", N_ ("How the support was for me") },
  { "past", N_ ("Earlier look-backs"), TRUE },
  { NULL },
};

static const char title[] = N_ ("My look back");
static const char about[] = N_ ("What was, what is, and what I am proud of.");
static const char foot[] = N_ ("This way is mine. I decide who reads about it.");

const WayPaperKind way_look_back_paper = {
  .key = "look-back",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
