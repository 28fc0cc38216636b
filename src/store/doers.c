#include "store/doers.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/person.h"
#include "model/words.h"
#include "store/order.h"
#include "store/people.h"

static WayDoer *
make (const char *who, gint64 person, const char *name)
{
  WayDoer *self = g_new0 (WayDoer, 1);

  self->who = who;
  self->person = person;
  self->name = g_strdup (name);
  return self;
}

void
way_doer_free (WayDoer *self)
{
  g_free (self->name);
  g_free (self);
}

/* Returns the static string for the one in a record, which does not live as long. */
static const char *
keep_who (const char *who)
{
  for (const WayWord *word = way_words_get ("activity.who"); word->key != NULL; word++)
    {
      if (g_strcmp0 (word->key, who) == 0)
        return word->key;
    }

  return "nobody";
}

static gboolean
is_named (const char *who)
{
  return g_str_equal (who, "other") || g_str_equal (who, "service");
}

WayDoer *
way_doer_new (WayRecord *activity)
{
  const char *who = keep_who (way_record_get_text (activity, "who"));
  gint64 person = way_record_get_int (activity, "person");

  if (!is_named (who))
    return make (who, WAY_NONE, NULL);

  return make (who, person, person == WAY_NONE ? way_record_get_text (activity, "who_name") : NULL);
}

WayDoer *
way_doer_new_named (WayStore *store, const char *name)
{
  WayRecord *person = way_people_find (store, name);

  return person != NULL ? make ("other", way_record_get_id (person), NULL)
                        : make ("other", WAY_NONE, name);
}

WayDoer *
way_doer_new_copy (const WayDoer *other)
{
  return make (other->who, other->person, other->name);
}

gboolean
way_doer_equal (const WayDoer *a, const WayDoer *b)
{
  if (a->person != WAY_NONE || b->person != WAY_NONE)
    return a->person == b->person;

  return g_str_equal (a->who, b->who) && g_strcmp0 (a->name, b->name) == 0;
}

const char *
way_doer_get_name (const WayDoer *self, WayStore *store)
{
  WayRecord *person = way_store_find (store, WAY_TYPE_PERSON, self->person);
  const char *name = person != NULL ? way_record_get_text (person, "name") : self->name;

  if (g_str_equal (self->who, "worker"))
    name = way_record_get_text (way_store_get_journey (store), "worker");

  return name != NULL && *name != '\0' ? name : way_word ("activity.who", self->who);
}

int
way_doers_find (GPtrArray *doers, const WayDoer *doer)
{
  for (guint i = 0; i < doers->len; i++)
    if (way_doer_equal (g_ptr_array_index (doers, i), doer))
      return i;

  return -1;
}

/* Takes DOER. */
static void
add_once (GPtrArray *doers, WayDoer *doer)
{
  if (way_doers_find (doers, doer) >= 0)
    way_doer_free (doer);
  else
    g_ptr_array_add (doers, doer);
}

static GPtrArray *
begin_list (void)
{
  GPtrArray *doers = g_ptr_array_new_with_free_func ((GDestroyNotify) way_doer_free);

  g_ptr_array_add (doers, make ("person", WAY_NONE, NULL));
  g_ptr_array_add (doers, make ("worker", WAY_NONE, NULL));
  return doers;
}

GPtrArray *
way_doers_of_goal (WayStore *store, gint64 goal)
{
  g_autoptr (WayQuery) activities = way_query_new (store, WAY_TYPE_ACTIVITY, "position");
  GPtrArray *doers = begin_list ();
  gboolean nobody = FALSE;
  guint n;

  way_query_where_int (activities, "goal", goal);
  n = way_query_get_length (activities);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayDoer) doer = way_doer_new (way_query_peek (activities, i));

      if (g_str_equal (doer->who, "nobody"))
        nobody = TRUE;
      else
        add_once (doers, g_steal_pointer (&doer));
    }

  if (nobody)
    g_ptr_array_add (doers, make ("nobody", WAY_NONE, NULL));
  return doers;
}

static void
add_people (GPtrArray *doers, WayStore *store)
{
  g_autoptr (WayQuery) people = way_people_query (store);
  guint n = way_query_get_length (people);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *person = way_query_peek (people, i);

      /* Pets count, and promise nothing. */
      if (g_strcmp0 (way_record_get_text (person, "circle"), "pets") != 0)
        g_ptr_array_add (doers, make ("other", way_record_get_id (person), NULL));
    }
}

static void
add_named (GPtrArray *doers, WayStore *store)
{
  g_autoptr (WayQuery) activities = way_query_new (store, WAY_TYPE_ACTIVITY, "who_name");
  guint n = way_query_get_length (activities);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayDoer) doer = way_doer_new (way_query_peek (activities, i));

      if (doer->name != NULL)
        add_once (doers, g_steal_pointer (&doer));
    }
}

GPtrArray *
way_doers_to_choose (WayStore *store)
{
  GPtrArray *doers = begin_list ();

  add_people (doers, store);
  add_named (doers, store);
  g_ptr_array_add (doers, make ("nobody", WAY_NONE, NULL));
  return doers;
}

WayQuery *
way_doers_query_steps (WayStore *store, gint64 goal)
{
  WayQuery *steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position,promised_on");

  way_query_where_int (steps, "goal", goal);
  return steps;
}

int
way_doers_find_step (WayQuery *steps, WayRecord *activity, int step)
{
  g_autoptr (WayDoer) doer = way_doer_new (activity);
  int from = way_order_find (steps, activity);
  int n = way_query_get_length (steps);

  for (int to = from + step; to >= 0 && to < n; to += step)
    {
      g_autoptr (WayDoer) other = way_doer_new (way_query_peek (steps, to));

      if (way_doer_equal (doer, other))
        return to - from;
    }

  return 0;
}

gint64
way_doer_add_step (
    const WayDoer *self, WayStore *store, gint64 goal, const char *words, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (draft, "words", words);
  return way_doer_add_draft (self, store, goal, draft, error);
}

gint64
way_doer_add_draft (
    const WayDoer *self, WayStore *store, gint64 goal, WayRecord *activity, GError **error)
{
  g_autoptr (WayQuery) activities = way_query_new (store, WAY_TYPE_ACTIVITY, "position");
  g_autofree char *today = way_date_today ();
  gint64 id;

  g_return_val_if_fail (WAY_IS_ACTIVITY (activity), 0);

  way_record_set_int (activity, "goal", goal);
  way_record_set_text (activity, "who", self->who);
  way_record_set_int (activity, "person", self->person);
  way_record_set_text (activity, "who_name", self->name);
  way_record_set_text (activity, "promised_on", today);
  way_record_set_int (activity, "position", way_query_next_position (activities));

  if (!way_store_begin (store, _("Add a step"), error))
    return 0;

  id = way_store_add (store, activity, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gboolean
way_doer_take (const WayDoer *self, WayStore *store, WayRecord *activity, GError **error)
{
  return way_store_begin (
      store, _("Who does it"), error) &&
      way_store_end (store,
                     way_store_set_text (store, activity, "who", self->who, error) &&
                         way_store_set_int (store, activity, "person", self->person, error) &&
                         way_store_set_text (store, activity, "who_name", self->name, error),
                     error);
}
