#include "store/priorities.h"

#include <glib/gi18n.h>

#include "model/priority.h"
#include "store/order.h"

WayQuery *
way_priorities_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_PRIORITY, "rank");
}

/* Ranks those of QUERY from 1 on, as if SKIPPED (nullable) were not among them. Ranks only get
 * smaller, one after the other: none is ever taken. */
static gboolean
rank (WayStore *store, WayQuery *query, WayRecord *skipped, GError **error)
{
  int next = 1;

  for (guint i = 0; i < way_query_get_length (query); i++)
    {
      WayRecord *priority = way_query_peek (query, i);

      if (priority != skipped && !way_store_set_int (store, priority, "rank", next++, error))
        return FALSE;
    }

  return TRUE;
}

gint64
way_priorities_add (WayStore *store, const char *words, GError **error)
{
  g_autoptr (WayQuery) query = way_priorities_query (store);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PRIORITY);
  gint64 id;

  way_record_set_int (draft, "rank", way_query_get_length (query) + 1);
  way_record_set_text (draft, "words", words);
  if (!way_store_begin (store, _("Add a priority"), error))
    return 0;

  id = rank (store, query, NULL, error) ? way_store_add (store, draft, error) : 0;
  return way_store_end (store, id != 0, error) ? id : 0;
}

/* Lets RECORD say what SAID says. */
static gboolean
say (WayStore *store, WayRecord *record, WayRecord *said, GError **error)
{
  return way_store_set_text (store, record, "words", way_record_get_text (said, "words"), error) &&
         way_store_set_text (store, record, "words_by", way_record_get_text (said, "words_by"),
                             error) &&
         way_store_set_int (store, record, "domain", way_record_get_int (said, "domain"), error);
}

/* Until the step ends all records are read as they were before. */
static gboolean
go_round (WayStore *store, WayQuery *query, int from, int to, GError **error)
{
  int step = from < to ? 1 : -1;

  for (int place = from; place != to; place += step)
    {
      if (!say (store, way_query_peek (query, place), way_query_peek (query, place + step), error))
        return FALSE;
    }

  return say (store, way_query_peek (query, to), way_query_peek (query, from), error);
}

gboolean
way_priorities_put (WayStore *store, WayRecord *priority, int to, GError **error)
{
  g_autoptr (WayQuery) query = way_priorities_query (store);
  int from = way_order_find (query, priority);

  g_return_val_if_fail (from >= 0, FALSE);

  to = CLAMP (to, 0, (int) way_query_get_length (query) - 1);
  if (to == from)
    return TRUE;

  return way_store_begin (store, _("Move"), error) &&
                          way_store_end (store, go_round (store, query, from, to, error), error);
}

gboolean
way_priorities_remove (WayStore *store, WayRecord *priority, GError **error)
{
  g_autoptr (WayQuery) query = way_priorities_query (store);

  return way_store_begin (store, _("Remove a priority"), error) &&
                          way_store_end (store,
                                         way_store_remove (store, priority, error) &&
                                             rank (store, query, priority, error),
                                         error);
}
