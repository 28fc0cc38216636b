#include "store/places.h"

#include <glib/gi18n.h>

#include "model/circumstance.h"
#include "model/place.h"

WayQuery *
way_places_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_PLACE, "position");
}

WayQuery *
way_circumstances_query (WayStore *store, const char *kind)
{
  WayQuery *circumstances = way_query_new (store, WAY_TYPE_CIRCUMSTANCE, "position");

  way_query_where_text (circumstances, "kind", kind);
  return circumstances;
}

/* Adds DRAFT behind what is in QUERY. */
static gint64
add (WayStore *store, WayQuery *query, WayRecord *draft, const char *label, GError **error)
{
  gint64 id;

  way_record_set_int (draft, "position", way_query_next_position (query));
  if (!way_store_begin (store, label, error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gint64
way_places_add (WayStore *store, const char *name, GError **error)
{
  g_autoptr (WayQuery) places = way_places_query (store);
  g_autoptr (WayRecord) place = way_record_new (WAY_TYPE_PLACE);

  way_record_set_text (place, "name", name);
  return add (store, places, place, _("Add a place"), error);
}

gint64
way_circumstances_add (WayStore *store, const char *kind, const char *words, GError **error)
{
  g_autoptr (WayQuery) circumstances = way_circumstances_query (store, kind);
  g_autoptr (WayRecord) circumstance = way_record_new (WAY_TYPE_CIRCUMSTANCE);

  way_record_set_text (circumstance, "kind", kind);
  way_record_set_text (circumstance, "words", words);
  return add (store, circumstances, circumstance, _("Add what counts around me"), error);
}
