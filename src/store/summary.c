#include "store/summary.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/contact.h"
#include "model/date.h"
#include "model/domain.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/moment.h"
#include "model/option.h"
#include "model/person.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/trait.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/portraits.h"
#include "store/query.h"
#include "store/sheets.h"

typedef gboolean (*Holds) (WayRecord *record);

static int
count (WayStore *store, GType type, Holds holds)
{
  GListModel *list = way_store_get_list (store, type);
  guint n_items = g_list_model_get_n_items (list);
  int n = 0;

  if (holds == NULL)
    return n_items;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);

      if (holds (record))
        n++;
    }
  return n;
}

static gboolean
is_text (WayRecord *record, const char *column, const char *value)
{
  return g_strcmp0 (way_record_get_text (record, column), value) == 0;
}

static gboolean
is_shown (WayRecord *domain)
{
  return way_record_get_int (domain, "shown") == 1;
}

static gboolean
is_strength (WayRecord *trait)
{
  return is_text (trait, "kind", "strength");
}

static gboolean
is_way (WayRecord *option)
{
  return way_record_get_int (option, "not_now") == 0;
}

static gboolean
is_open (WayRecord *activity)
{
  return is_text (activity, "state", "open");
}

/* Takes TEXT. Nothing is said of what is not there. */
static void
add (GPtrArray *parts, int n, char *text)
{
  if (n > 0)
    g_ptr_array_add (parts, text);
  else
    g_free (text);
}

static gboolean
says_about_us (WayRecord *journey)
{
  const char *columns[] = { "met",    "communication", "customs",  "matters",
                            "expect", "please_not",    "best_day", "best_time",
                            "reach",  "unreachable",   "missed" };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      if (way_record_get_text (journey, columns[i]) != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
describe_connecting (WayStore *store, GPtrArray *parts)
{
  int contacts = count (store, WAY_TYPE_CONTACT, NULL);

  /* Translators: what is in the stage Connecting: "about us, 14 contacts". */
  add (parts, says_about_us (way_store_get_journey (store)), g_strdup (_("about us")));
  add (parts, contacts,
       g_strdup_printf (ngettext ("%d contact", "%d contacts", contacts), contacts));
  return parts->len > 0;
}

/* Counts the scores of the newest profile, in the domains that are shown. */
static int
count_scores (WayStore *store)
{
  g_autoptr (WayQuery) profiles = way_query_new (store, WAY_TYPE_PROFILE, "-made_on,-position");
  WayRecord *newest = way_query_peek (profiles, 0);
  GListModel *list = way_store_get_list (store, WAY_TYPE_SCORE);
  int n = 0;

  if (newest == NULL)
    return 0;

  for (guint i = 0, n_items = g_list_model_get_n_items (list); i < n_items; i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (list, i);
      WayRecord *domain =
          way_store_find (store, WAY_TYPE_DOMAIN, way_record_get_int (score, "domain"));

      if (way_record_get_int (score, "profile") == way_record_get_id (newest) &&
          way_record_get_int (score, "score") != WAY_NONE && is_shown (domain))
        n++;
    }
  return n;
}

static gboolean
describe_understanding (WayStore *store, GPtrArray *parts)
{
  int scores = count_scores (store), domains = count (store, WAY_TYPE_DOMAIN, is_shown);
  int strengths = count (store, WAY_TYPE_TRAIT, is_strength);
  int people = count (store, WAY_TYPE_PERSON, NULL);
  int portraits = count (store, WAY_TYPE_PORTRAIT, way_portraits_say);

  /* Translators: of all life domains (the second number) so many have a score (the first). */
  add (parts, scores,
       g_strdup_printf (ngettext ("%1$d of %2$d domain", "%1$d of %2$d domains", domains), scores,
                        domains));
  add (parts, strengths,
       g_strdup_printf (ngettext ("%d strength", "%d strengths", strengths), strengths));
  /* Translators: around me; pets count. */
  add (parts, people, g_strdup_printf (ngettext ("%d person", "%d people", people), people));
  /* Translators: so many life domains are told of in the personal profile. */
  add (parts, portraits,
       g_strdup_printf (ngettext ("%d domain in my words", "%d domains in my words", portraits),
                        portraits));
  return parts->len > 0 || way_record_get_text (way_store_get_journey (store), "know") != NULL ||
         count (store, WAY_TYPE_PRIORITY, NULL) > 0 || count (store, WAY_TYPE_MOMENT, NULL) > 0;
}

static gboolean
describe_goals (WayStore *store, GPtrArray *parts)
{
  int wishes = count (store, WAY_TYPE_WISH, NULL);
  int goals = count (store, WAY_TYPE_GOAL, NULL);

  add (parts, wishes, g_strdup_printf (ngettext ("%d wish", "%d wishes", wishes), wishes));
  add (parts, goals, g_strdup_printf (ngettext ("%d goal", "%d goals", goals), goals));
  return parts->len > 0;
}

static gboolean
describe_plan (WayStore *store, GPtrArray *parts)
{
  int options = count (store, WAY_TYPE_OPTION, is_way);
  int steps = count (store, WAY_TYPE_ACTIVITY, NULL);

  add (parts, options, g_strdup_printf (ngettext ("%d option", "%d options", options), options));
  /* Translators: steps of a plan. */
  add (parts, steps, g_strdup_printf (ngettext ("%d step", "%d steps", steps), steps));
  return parts->len > 0;
}

static gboolean
describe_doing (WayStore *store, GPtrArray *parts)
{
  int promises = count (store, WAY_TYPE_ACTIVITY, is_open);

  /* Translators: promised and not done yet. */
  add (parts, promises,
       g_strdup_printf (ngettext ("%d promise open", "%d promises open", promises), promises));
  return parts->len > 0;
}

/* Returns (borrowed, nullable) the day of the next review of a goal. */
static const char *
find_review (WayStore *store)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "review_on");
  g_autofree char *today = way_date_today ();

  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      WayRecord *goal = way_query_peek (goals, i);
      const char *day = way_record_get_text (goal, "review_on");

      if (!way_goals_has_ended (goal) && g_strcmp0 (day, today) >= 0)
        return day;
    }

  return NULL;
}

static gboolean
describe_learning (WayStore *store, GPtrArray *parts)
{
  int looks = count (store, WAY_TYPE_LOOK_BACK, NULL);
  const char *review = find_review (store);

  if (review != NULL)
    {
      g_autofree char *date = way_date_format (review, WAY_DATE_SHORT);

      /* Translators: %s is a date: "look back on 11 June". */
      g_ptr_array_add (parts, g_strdup_printf (_("look back on %s"), date));
    }
  else
    {
      add (parts, looks,
           g_strdup_printf (ngettext ("looked back once", "looked back %d times", looks), looks));
    }
  return looks > 0;
}

/* What is on a sheet is for those it is meant for; that it waits is for both. */
static gboolean
describe_sheet (WayStore *store, const char *kind, GPtrArray *parts)
{
  WayRecord *sheet = way_sheets_find (store, kind);
  const char *due = way_sheets_find_due (store, kind);

  if (due != NULL)
    {
      g_autofree char *date = way_date_format (due, WAY_DATE_SHORT);

      /* Translators: a plan or a card that was to be renewed; %s is a date: "renew since 12
       * March". No reproach. */
      g_ptr_array_add (parts, g_strdup_printf (_("renew since %s"), date));
    }
  return sheet != NULL && way_sheet_has_lines (store, sheet);
}

static gboolean
describe_signs (WayStore *store, GPtrArray *parts)
{
  return describe_sheet (store, "signs", parts);
}

static gboolean
describe_crisis (WayStore *store, GPtrArray *parts)
{
  return describe_sheet (store, "crisis", parts);
}

static const struct
{
  const char *stage;
  gboolean (*describe) (WayStore *store, GPtrArray *parts);
} stages[] = {
  { "connecting", describe_connecting }, { "understanding", describe_understanding },
  { "goals", describe_goals },           { "plan", describe_plan },
  { "doing", describe_doing },           { "learning", describe_learning },
  { "signs", describe_signs },           { "crisis", describe_crisis },
};

char *
way_summary_describe (WayStore *store, const char *stage, gboolean *filled)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  gboolean any = FALSE;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      if (g_str_equal (stage, stages[i].stage))
        any = stages[i].describe (store, parts);
    }

  if (filled != NULL)
    *filled = any;
  if (parts->len == 0)
    return g_strdup ("");
  if (parts->len == 1)
    return g_strdup (g_ptr_array_index (parts, 0));
  /* Translators: two things that are in a stage: "2 wishes, 1 goal". */
  return g_strdup_printf (_("%1$s, %2$s"), (char *) g_ptr_array_index (parts, 0),
                             (char *) g_ptr_array_index (parts, 1));
}
