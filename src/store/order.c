#include "store/order.h"

#include <glib/gi18n.h>

int
way_order_find (WayQuery *query, WayRecord *record)
{
  guint n = way_query_get_length (query);

  for (guint i = 0; i < n; i++)
    {
      if (way_query_peek (query, i) == record)
        return i;
    }

  return -1;
}

/* Returns the record that stands at PLACE once the one at FROM stands at TO. */
static WayRecord *
peek_moved (WayQuery *query, int place, int from, int to)
{
  if (place == to)
    return way_query_peek (query, from);
  if (place >= from && place < to)
    return way_query_peek (query, place + 1);
  if (place <= from && place > to)
    return way_query_peek (query, place - 1);

  return way_query_peek (query, place);
}

/* Numbers all of them anew: positions may have gaps, or be the same where nobody cared so far. */
static gboolean
number (WayStore *store, WayQuery *query, int from, int to, GError **error)
{
  int n = way_query_get_length (query);

  for (int place = 0; place < n; place++)
    {
      WayRecord *record = peek_moved (query, place, from, to);

      if (way_record_get_int (record, "position") != place &&
          !way_store_set_int (store, record, "position", place, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
way_order_put (WayStore *store, WayQuery *query, WayRecord *record, int to, GError **error)
{
  int from = way_order_find (query, record);
  int last = (int) way_query_get_length (query) - 1;

  g_return_val_if_fail (from >= 0, FALSE);

  to = CLAMP (to, 0, last);
  if (to == from)
    return TRUE;

  return way_store_begin (store, _("Move"), error) &&
                          way_store_end (store, number (store, query, from, to, error), error);
}

gboolean
way_order_move (WayStore *store, WayQuery *query, WayRecord *record, int delta, GError **error)
{
  return way_order_put (store, query, record, way_order_find (query, record) + delta, error);
}
