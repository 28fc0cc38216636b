#include "views/line-people.h"

#include "model/person.h"

static gboolean
is_named (WayQuery *lines, WayRecord *person)
{
  guint n = way_query_get_length (lines);

  for (guint i = 0; i < n; i++)
    {
      if (way_record_get_int (way_query_peek (lines, i), "person") == way_record_get_id (person))
        return TRUE;
    }
  return FALSE;
}

static void
add_person (GMenu *menu, WayRecord *person, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_auto (GStrv) parts = g_strsplit (way_record_get_text (person, "name"), "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts); /* one alone would be a mnemonic */

  g_menu_item_set_label (item, label);
  g_menu_item_set_action_and_target (item, action, "x", way_record_get_id (person));
  g_menu_append_item (menu, item);
}

/* Pets count, and can't be rung. */
GMenu *
way_line_people_new_menu (WayStore *store, WayQuery *lines, const char *action)
{
  g_autoptr (WayQuery) people = way_query_new (store, WAY_TYPE_PERSON, "position,name");
  GMenu *menu = g_menu_new ();
  guint n = way_query_get_length (people);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *person = way_query_peek (people, i);

      if (g_strcmp0 (way_record_get_text (person, "circle"), "pets") != 0 &&
          !is_named (lines, person))
        add_person (menu, person, action);
    }
  return menu;
}
