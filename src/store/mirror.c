#include "store/mirror.h"

#include <glib/gi18n.h>
#include <string.h>

#include "model/activity.h"
#include "model/contact.h"
#include "model/date.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/option.h"
#include "model/tables.h"
#include "model/tag.h"
#include "model/trait.h"
#include "model/words.h"
#include "store/query.h"
#include "store/together.h"

gboolean
way_mirror_is_on (WayStore *store)
{
  return way_record_get_int (way_store_get_journey (store), "mirror") == 1;
}

gboolean
way_mirror_switch (WayStore *store, gboolean on, GError **error)
{
  return way_store_begin (
      store, on ? _("Switch on the mirror") : _("Switch off the mirror"), error) &&
      way_store_end (store,
                     way_store_set_int (store, way_store_get_journey (store), "mirror", on, error),
                     error);
}

const char *
way_mirror_ask (WayMirrorQuestion question)
{
  switch (question)
    {
    case WAY_MIRROR_WORDS:
      return _("Whose words fill this journey?");
    case WAY_MIRROR_STEPS:
      return _("Who does the steps?");
    case WAY_MIRROR_ACTS:
      return _("Which core acts were used?");
    case WAY_MIRROR_STRENGTHS:
    case WAY_MIRROR_QUESTIONS:
    default:
      return _("When did we last look at strengths?");
    }
}

/* Takes ANSWER. */
static void
add_line (GStrvBuilder *lines, const char *about, char *answer)
{
  g_autofree char *line = g_strdup_printf (_("%s: %s"), about, answer);

  g_strv_builder_add (lines, line);
  g_free (answer);
}

/* "Not now" is one of the ways to each goal, and nobody said it. */
static gboolean
is_said (WayRecord *record)
{
  return !WAY_IS_OPTION (record) || way_record_get_int (record, "not_now") != 1;
}

/* Returns how many texts in COLUMN of the records of TYPE are in the words of WHOSE. */
static int
count_texts_of (WayStore *store, GType type, const char *column, const char *whose)
{
  g_autofree char *by = g_strconcat (column, "_by", NULL);
  GListModel *records = way_store_get_list (store, type);
  int n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (records, i);

      if (way_record_get_text (record, column) != NULL && is_said (record) &&
          g_strcmp0 (way_record_get_text (record, by), whose) == 0)
        n++;
    }

  return n;
}

/* A column that ends in "_by" says whose words the column before it holds. */
static int
count_texts (WayStore *store, const char *whose)
{
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);
  int n = 0;

  for (guint i = 0; i < n_tables; i++)
    {
      WayRecordClass *klass = g_type_class_ref (types[i]);

      for (guint j = 0; j < klass->n_columns; j++)
        {
          const char *name = klass->columns[j].name;
          g_autofree char *column = g_strndup (name, MAX (strlen (name), 3) - 3);

          if (g_str_has_suffix (name, "_by"))
            n += count_texts_of (store, types[i], column, whose);
        }
      g_type_class_unref (klass);
    }

  return n;
}

static void
add_texts (WayStore *store, GStrvBuilder *lines, const char *about, const char *whose)
{
  int n = count_texts (store, whose);

  if (n > 0)
    add_line (lines, about, g_strdup_printf (ngettext ("%d text", "%d texts", n), n));
  else if (g_str_equal (whose, "person") || g_str_equal (whose, "worker"))
    add_line (lines, about, g_strdup (_("nothing yet")));
}

/* The person and the worker are told of in any case, the others where there is something. */
static void
answer_words (WayStore *store, GStrvBuilder *lines)
{
  add_texts (store, lines, _("In the person’s words"), "person");
  add_texts (store, lines, _("In the worker’s words"), "worker");
  add_texts (store, lines, _("In the words of both"), "both");
  add_texts (store, lines, _("In the words of someone close"), "close");
}

static char *
describe_steps (int n, int n_done)
{
  g_autofree char *steps = g_strdup_printf (ngettext ("%d step", "%d steps", n), n);
  /* Translators: how many of the steps that were counted are done. */
  g_autofree char *done = g_strdup_printf (ngettext ("%d done", "%d done", n_done), n_done);

  return n_done > 0 ? g_strdup_printf ("%s · %s", steps, done) : g_steal_pointer (&steps);
}

/* Likewise. */
static void
add_steps (WayStore *store, GStrvBuilder *lines, const char *name, const char *const *who)
{
  GListModel *steps = way_store_get_list (store, WAY_TYPE_ACTIVITY);
  int n = 0, n_done = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (WayRecord) step = g_list_model_get_item (steps, i);

      if (!g_strv_contains (who, way_record_get_text (step, "who")))
        continue;
      n++;
      n_done += g_strcmp0 (way_record_get_text (step, "state"), "done") == 0;
    }

  if (n > 0)
    add_line (lines, name, describe_steps (n, n_done));
  else if (g_strv_contains (who, "person") || g_strv_contains (who, "worker"))
    add_line (lines, name, g_strdup (_("nothing yet")));
}

static void
answer_steps (WayStore *store, GStrvBuilder *lines)
{
  WayRecord *journey = way_store_get_journey (store);

  add_steps (store, lines, way_record_get_text (journey, "name"),
             (const char *[]){ "person", NULL });
  add_steps (store, lines, way_together_get_name (store, "worker"),
             (const char *[]){ "worker", NULL });
  add_steps (store, lines, C_ ("who", "Others"), (const char *[]){ "other", "service", NULL });
  add_steps (store, lines, way_word ("activity.who", "nobody"), (const char *[]){ "nobody", NULL });
}

/* Returns how many records of TYPE have VALUE in COLUMN. */
static int
count_where (WayStore *store, GType type, const char *column, const char *value)
{
  g_autoptr (WayQuery) query = way_query_new (store, type, "");

  way_query_where_text (query, column, value);
  return (int) way_query_get_length (query);
}

static int
count_goals_for (WayStore *store, const char *focus)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "");

  way_query_where_int (goals, focus, 1);
  return (int) way_query_get_length (goals);
}

/* An act is a tag of anything, and the focus of goals and steps. */
static void
answer_acts (WayStore *store, GStrvBuilder *lines)
{
  for (const WayWord *act = way_words_get ("tag.act"); act->key != NULL; act++)
    {
      int n = count_where (store, WAY_TYPE_TAG, "act", act->key);

      if (g_str_equal (act->key, "ensuring") || g_str_equal (act->key, "strengthening"))
        n += count_where (store, WAY_TYPE_ACTIVITY, "focus", act->key) +
             count_goals_for (store, act->key);
      add_line (lines, way_word ("tag.act", act->key),
                n == 0 ? g_strdup (_("not yet"))
                       : g_strdup_printf (ngettext ("%d time", "%d times", n), n));
    }
}

/* Returns (borrowed, nullable) the last day of an experience that became a strength. */
static const char *
find_last_found (WayStore *store)
{
  g_autoptr (WayQuery) experiences = way_query_new (store, WAY_TYPE_EXPERIENCE, "-happened_on");

  for (guint i = 0; i < way_query_get_length (experiences); i++)
    {
      WayRecord *experience = way_query_peek (experiences, i);

      if (way_record_get_int (experience, "trait") != WAY_NONE)
        return way_record_get_text (experience, "happened_on");
    }

  return NULL;
}

/* Returns (borrowed, nullable) the last day of a contact that was about strengthening. */
static const char *
find_last_strengthened (WayStore *store)
{
  g_autoptr (WayQuery) tags = way_query_new (store, WAY_TYPE_TAG, "");
  const char *last = NULL;

  way_query_where_text (tags, "act", "strengthening");
  for (guint i = 0; i < way_query_get_length (tags); i++)
    {
      WayRecord *contact = way_store_find (
          store, WAY_TYPE_CONTACT, way_record_get_int (way_query_peek (tags, i), "contact"));
      const char *day = contact != NULL ? way_record_get_text (contact, "happened_on") : NULL;

      if (g_strcmp0 (day, last) > 0)
        last = day;
    }

  return last;
}

static char *
describe_day (const char *day)
{
  return day != NULL ? way_date_format (day, WAY_DATE_FULL) : g_strdup (_("not yet"));
}

static void
answer_strengths (WayStore *store, GStrvBuilder *lines)
{
  int n = count_where (store, WAY_TYPE_TRAIT, "kind", "strength");
  g_autofree char *count = g_strdup_printf (
      ngettext ("%d strength is written down", "%d strengths are written down", n), n);

  g_strv_builder_add (lines, count);
  add_line (lines, _("A step last showed one"), describe_day (find_last_found (store)));
  add_line (lines, _("A contact was last about strengthening"),
                      describe_day (find_last_strengthened (store)));
}

GStrv
way_mirror_answer (WayStore *store, WayMirrorQuestion question)
{
  void (*const answers[]) (WayStore * store, GStrvBuilder * lines) = {
    answer_words,
    answer_steps,
    answer_acts,
    answer_strengths,
  };
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (question < WAY_MIRROR_QUESTIONS, NULL);

  answers[question](store, lines);
  return g_strv_builder_end (lines);
}
