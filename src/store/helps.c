#include "store/helps.h"

#include "model/help.h"
#include "model/option.h"
#include "store/query.h"

/* Returns (transfer full): there is one at most. */
static WayQuery *
query_help (WayStore *store, WayRecord *option, const char *field, gint64 id)
{
  WayQuery *helps = way_query_new (store, WAY_TYPE_HELP, field);

  way_query_where_int (helps, "option", way_record_get_id (option));
  way_query_where_int (helps, field, id);
  return helps;
}

gboolean
way_helps_has (WayStore *store, WayRecord *option, const char *field, gint64 id)
{
  g_autoptr (WayQuery) helps = query_help (store, option, field, id);

  return way_query_get_length (helps) > 0;
}

gboolean
way_helps_set (WayStore *store,
               WayRecord *option,
               const char *field,
               gint64 id,
               gboolean helps,
               GError **error)
{
  g_autoptr (WayQuery) before = query_help (store, option, field, id);
  g_autoptr (WayRecord) help = NULL;

  g_return_val_if_fail (WAY_IS_OPTION (option) && way_record_get_id (option) != 0, FALSE);

  if (helps == (way_query_get_length (before) > 0))
    return TRUE;
  if (!helps)
    return way_store_remove (store, way_query_peek (before, 0), error);

  help = way_record_new (WAY_TYPE_HELP);
  way_record_set_int (help, "option", way_record_get_id (option));
  way_record_set_int (help, field, id);
  return way_store_add (store, help, error) != 0;
}
