#include "chart/network-people.h"

#include <glib/gi18n.h>

#include "model/person-words.h"
#include "model/words.h"

/* Returns the place of KEY in VOCABULARY, or -1. */
static int
find_word (const char *vocabulary, const char *key)
{
  const WayWord *words = way_words_get (vocabulary);

  for (int i = 0; key != NULL && words[i].key != NULL; i++)
    if (g_str_equal (words[i].key, key))
      return i;

  return -1;
}

static WayNetworkEnergy
get_energy (const char *key)
{
  static const char *const keys[] = { NULL, "gives", "receives", "both", "costs" };

  for (guint i = 1; i < G_N_ELEMENTS (keys); i++)
    if (g_strcmp0 (key, keys[i]) == 0)
      return (WayNetworkEnergy) i;

  return WAY_NETWORK_ENERGY_OPEN;
}

static WayNetworkWanted
get_wanted (const char *key)
{
  static const char *const keys[] = { NULL, "more", "same", "less" };

  for (guint i = 1; i < G_N_ELEMENTS (keys); i++)
    if (g_strcmp0 (key, keys[i]) == 0)
      return (WayNetworkWanted) i;

  return WAY_NETWORK_WANTED_OPEN;
}

GArray *
way_network_people_new (GListModel *people)
{
  GArray *persons = g_array_new (FALSE, TRUE, sizeof (WayNetworkPerson));
  guint n = g_list_model_get_n_items (people);

  g_array_set_clear_func (persons, (GDestroyNotify) way_network_person_clear);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (people, i);
      gint64 ring = way_record_get_int (record, "ring");
      WayNetworkPerson person = {
        .name = g_strdup (way_record_get_text (record, "name")),
        .note = way_person_words_describe (record),
        .cell = { find_word ("person.circle", way_record_get_text (record, "circle")),
                  ring != WAY_NONE ? (int) ring - 1 : WAY_NETWORK_OPEN },
        .energy = get_energy (way_record_get_text (record, "energy")),
        .wanted = get_wanted (way_record_get_text (record, "wanted")),
      };

      g_array_append_val (persons, person);
    }

  return persons;
}

WayNetworkWords
way_network_words (void)
{
  const WayWord *circles = way_words_get ("person.circle");
  WayNetworkWords words = { .me = way_word ("activity.who", "person"),
                            .waiting = _("Not placed yet") };

  for (guint i = 0; i < WAY_NETWORK_CIRCLES && circles[i].key != NULL; i++)
    words.circles[i] = way_word ("person.circle", circles[i].key);

  return words;
}

const char *
way_network_cell_get_circle (WayNetworkCell self)
{
  return self.circle != WAY_NETWORK_OPEN ? way_words_get ("person.circle")[self.circle].key : NULL;
}

gint64
way_network_cell_get_ring (WayNetworkCell self)
{
  return self.ring != WAY_NETWORK_OPEN ? self.ring + 1 : WAY_NONE;
}
