#include "store/traits.h"

#include <glib/gi18n.h>

#include "model/experience.h"
#include "model/help.h"
#include "model/trait.h"
#include "store/order.h"

WayQuery *
way_traits_query (WayStore *store, const char *kind, const char *source, const char *stigma)
{
  WayQuery *traits = way_query_new (store, WAY_TYPE_TRAIT, "position");

  way_query_where_text (traits, "kind", kind);
  way_query_where_text (traits, "stigma", stigma);
  if (stigma == NULL)
    way_query_where_text (traits, "source", source);
  return traits;
}

WayQuery *
way_traits_query_answered (WayStore *store, WayRecord *strength)
{
  WayQuery *traits = way_query_new (store, WAY_TYPE_TRAIT, "position");

  way_query_where_int (traits, "answer", way_record_get_id (strength));
  return traits;
}

static char *
describe_strength (WayStore *store, WayRecord *trait)
{
  WayRecord *strength =
      way_store_find (store, WAY_TYPE_TRAIT, way_record_get_int (trait, "answer"));

  if (strength == NULL)
    return NULL;

  /* Translators: %s: a strength, in the words of the person. */
  return g_strdup_printf (_("Answered by: %s"), way_record_get_text (strength, "words"));
}

static char *
describe_answered (WayStore *store, WayRecord *strength)
{
  g_autoptr (WayQuery) answered = way_traits_query_answered (store, strength);
  guint n = way_query_get_length (answered);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: %s: what makes vulnerable, in the words of the person. */
      g_string_append_printf (text, _("Answers: %s"),
                                       way_record_get_text (way_query_peek (answered, i), "words"));
    }

  return g_string_free (text, n == 0);
}

char *
way_traits_describe_answers (WayStore *store, WayRecord *trait)
{
  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_TRAIT (trait), NULL);

  return g_str_equal (way_record_get_text (trait, "kind"), "strength")
             ? describe_answered (store, trait)
             : describe_strength (store, trait);
}

gint64
way_traits_add (WayStore *store,
                const char *kind,
                const char *source,
                const char *stigma,
                const char *words,
                GError **error)
{
  g_autoptr (WayQuery) group = way_traits_query (store, kind, source, stigma);
  g_autoptr (WayRecord) trait = way_record_new (WAY_TYPE_TRAIT);
  gboolean strength = g_str_equal (kind, "strength");
  gint64 id;

  way_record_set_text (trait, "kind", kind);
  way_record_set_text (trait, "source", source);
  way_record_set_text (trait, "stigma", stigma);
  way_record_set_text (trait, "words", words);
  way_record_set_int (trait, "position", way_query_next_position (group));

  if (!way_store_begin (store, strength ? _("Add a strength")
                                        : _("Add what makes me vulnerable"), error))
    return 0;

  id = way_store_add (store, trait, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

/* Makes room at PLACE in GROUP, where TRAIT is not yet, and puts it there. */
static gboolean
move_in (WayStore *store,
         WayQuery *group,
         WayRecord *trait,
         const char *source,
         const char *stigma,
         int place,
         GError **error)
{
  int n = way_query_get_length (group);

  place = CLAMP (place, 0, n);
  for (int i = 0; i < n; i++)
    {
      if (!way_store_set_int (store, way_query_peek (group, i), "position", i + (i >= place),
                              error))
        return FALSE;
    }

  return way_store_set_text (store, trait, "source", source, error) &&
         way_store_set_text (store, trait, "stigma", stigma, error) &&
         way_store_set_int (store, trait, "position", place, error);
}

gboolean
way_traits_put (WayStore *store,
                WayRecord *trait,
                const char *source,
                const char *stigma,
                int place,
                GError **error)
{
  g_autoptr (WayQuery) group =
                 way_traits_query (store, way_record_get_text (trait, "kind"), source, stigma);

  if (way_order_find (group, trait) >= 0)
    return way_order_put (store, group, trait, place, error);

  return way_store_begin (
      store, _("Move"), error) &&
      way_store_end (store, move_in (store, group, trait, source, stigma, place, error), error);
}

/* Returns how many records of TYPE refer to TRAIT in COLUMN. */
static guint
count_uses (WayStore *store, GType type, const char *column, WayRecord *trait)
{
  GListModel *list = way_store_get_list (store, type);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);

      n += way_record_get_int (record, column) == way_record_get_id (trait);
    }
  return n;
}

/* Short sentences without a full stop: what is told last is followed by a button. */
static char *
describe_removal (WayStore *store, WayRecord *trait)
{
  gboolean strength = g_strcmp0 (way_record_get_text (trait, "kind"), "strength") == 0;
  guint ways = count_uses (store, WAY_TYPE_HELP, "trait", trait);
  guint answered = count_uses (store, WAY_TYPE_TRAIT, "answer", trait);
  guint told = count_uses (store, WAY_TYPE_EXPERIENCE, "trait", trait);
  GString *text = g_string_new (strength ? _("The strength is removed") : _("It is removed"));

  if (ways > 0)
    {
      g_string_append (text, ". ");
      /* Translators: a way to a goal (an option) that counted on a strength. */
      g_string_append_printf (
          text,
          ngettext ("%u way to a goal counted on it", "%u ways to a goal counted on it", ways),
          ways);
    }
  if (answered > 0)
    {
      g_string_append (text, ". ");
      /* Translators: a strength was the answer to a vulnerability. */
      g_string_append_printf (
          text,
          ngettext ("It answered %u vulnerability", "It answered %u vulnerabilities", answered),
          answered);
    }
  if (told > 0)
    {
      g_string_append (text, ". ");
      g_string_append (text, _("The experience it came from stays"));
    }

  return g_string_free (text, FALSE);
}

gboolean
way_traits_remove (WayStore *store, WayRecord *trait, char **told, GError **error)
{
  gboolean strength = g_strcmp0 (way_record_get_text (trait, "kind"), "strength") == 0;
  g_autofree char *text = describe_removal (store, trait);

  if (!way_store_begin (store, strength ? _("Remove a strength")
                                        : _("Remove what makes me vulnerable"), error) ||
                        !way_store_end (store, way_store_remove (store, trait, error), error))
    return FALSE;

  *told = g_steal_pointer (&text);
  return TRUE;
}
