#include "store/people.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/person.h"

WayQuery *
way_people_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_PERSON, "position,name");
}

GStrv
way_people_list_names (WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);
  const char *worker = way_record_get_text (journey, "worker");
  g_autoptr (WayQuery) people = way_people_query (store);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_strv_builder_add (names, way_record_get_text (journey, "name"));
  if (worker != NULL)
    g_strv_builder_add (names, worker);
  for (guint i = 0; i < way_query_get_length (people); i++)
    {
      WayRecord *person = way_query_peek (people, i);
      const char *name = way_record_get_text (person, "name");

      if (g_strcmp0 (way_record_get_text (person, "circle"), "pets") != 0 &&
          g_strcmp0 (name, worker) != 0)
        g_strv_builder_add (names, name);
    }

  return g_strv_builder_end (names);
}

WayRecord *
way_people_find (WayStore *store, const char *name)
{
  g_autoptr (WayQuery) people = way_people_query (store);
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  guint n = way_query_get_length (people);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *person = way_query_peek (people, i);
      g_autofree char *other = g_utf8_casefold (way_record_get_text (person, "name"), -1);

      if (g_str_equal (wanted, other))
        return person;
    }

  return NULL;
}

/* Adds within a step. */
static gint64
add (WayStore *store, const char *name, GError **error)
{
  g_autoptr (WayQuery) people = way_people_query (store);
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);

  way_record_set_text (person, "name", name);
  way_record_set_int (person, "position", way_query_next_position (people));
  return way_store_add (store, person, error);
}

gint64
way_people_add (WayStore *store, const char *name, GError **error)
{
  gint64 id;

  if (!way_store_begin (store, _("Add a person"), error))
    return 0;

  id = add (store, name, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gboolean
way_people_place (
    WayStore *store, WayRecord *person, const char *circle, gint64 ring, GError **error)
{
  return way_store_begin (store, _("Place on the map"), error) &&
                          way_store_end (
                              store,
                              way_store_set_text (store, person, "circle", circle, error) &&
                                  way_store_set_int (store, person, "ring", ring, error),
                              error);
}

/* Returns (transfer full) the steps PERSON does. */
static WayQuery *
query_steps (WayStore *store, WayRecord *person)
{
  WayQuery *steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position");

  way_query_where_int (steps, "person", way_record_get_id (person));
  return steps;
}

guint
way_people_count_steps (WayStore *store, WayRecord *person)
{
  g_autoptr (WayQuery) steps = query_steps (store, person);

  return way_query_get_length (steps);
}

static gboolean
keep_name (WayStore *store, WayRecord *person, GError **error)
{
  g_autoptr (WayQuery) steps = query_steps (store, person);
  guint n = way_query_get_length (steps);

  for (guint i = 0; i < n; i++)
    if (!way_store_set_text (store, way_query_peek (steps, i), "who_name",
                             way_record_get_text (person, "name"), error))
      return FALSE;

  return TRUE;
}

gboolean
way_people_remove (WayStore *store, WayRecord *person, GError **error)
{
  return way_store_begin (store, _("Remove a person"), error) &&
                          way_store_end (store,
                                         keep_name (store, person, error) &&
                                             way_store_remove (store, person, error),
                                         error);
}

static gboolean
take_over (WayStore *store, gint64 person, const char *name, GError **error)
{
  g_autoptr (WayQuery) steps = way_query_new (store, WAY_TYPE_ACTIVITY, "position");
  guint n;

  way_query_where_text (steps, "who_name", name);
  n = way_query_get_length (steps);
  for (guint i = 0; i < n; i++)
    {
      WayRecord *step = way_query_peek (steps, i);

      if (way_record_get_int (step, "person") == WAY_NONE &&
          (!way_store_set_int (store, step, "person", person, error) ||
           !way_store_set_text (store, step, "who_name", NULL, error)))
        return FALSE;
    }

  return TRUE;
}

gint64
way_people_adopt (WayStore *store, const char *name, GError **error)
{
  WayRecord *known = way_people_find (store, name);
  gint64 id;

  if (!way_store_begin (store, _("Add a person"), error))
    return 0;

  id = known != NULL ? way_record_get_id (known) : add (store, name, error);
  return way_store_end (store, id != 0 && take_over (store, id, name, error), error) ? id : 0;
}
