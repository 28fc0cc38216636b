#include "model/person-words.h"

#include <glib/gi18n.h>

#include "model/words.h"

static const char *
get_ring_word (gint64 ring)
{
  const char key[] = { ring != WAY_NONE ? (char) ('0' + ring) : '\0', '\0' };

  return way_word ("person.ring", *key != '\0' ? key : NULL);
}

char *
way_person_words_place (const char *circle, gint64 ring)
{
  gboolean placed = circle != NULL && ring != WAY_NONE;
  /* Translators: somebody who has no place on the map of the people around me. */
  const char *closeness = placed ? get_ring_word (ring) : _("Not placed yet");
  g_autofree char *after = NULL;

  if (circle == NULL)
    return g_strdup (closeness);

  after = g_utf8_strdown (closeness, -1);
  /* Translators: a group of people and how close somebody in it is: "Friends, close". */
  return g_strdup_printf (_("%s, %s"), way_word ("person.circle", circle), after);
}

/* Takes TEXT. */
static void
join (GString *list, char *text)
{
  if (*text != '\0')
    g_string_append_printf (list, "%s%s", list->len > 0 ? " · " : "", text);
  g_free (text);
}

char *
way_person_words_describe (WayRecord *person)
{
  GString *list = g_string_new (NULL);

  join (list, way_person_words_place (way_record_get_text (person, "circle"),
                                      way_record_get_int (person, "ring")));
  join (list, g_strdup (way_word ("person.energy", way_record_get_text (person, "energy"))));
  join (list, g_strdup (way_word ("person.wanted", way_record_get_text (person, "wanted"))));
  return g_string_free (list, FALSE);
}

char *
way_person_words_consents (WayRecord *person)
{
  GString *list = g_string_new (NULL);

  if (way_record_get_int (person, "may_know") == 1)
    /* Translators: about a person around me, in a list, genderless: they may be told about me. */
    join (list, g_strdup (_("May be told")));
  if (way_record_get_int (person, "may_contact") == 1)
    /* Translators: about a person around me, in a list, genderless. */
    join (list, g_strdup (_("May be contacted")));
  if (way_record_get_int (person, "may_print") == 1)
    /* Translators: about a person around me, in a list, genderless: the name may be printed. */
    join (list, g_strdup (_("May be on paper")));
  if (list->len == 0)
    /* Translators: about a person around me, who may not be told, contacted or printed. */
    join (list, g_strdup (_("Nothing agreed yet")));
  return g_string_free (list, FALSE);
}
