#include "store/domains.h"

#include <glib/gi18n.h>

#include "model/domain.h"

WayQuery *
way_domains_query (WayStore *store, gboolean shown)
{
  WayQuery *query = way_query_new (store, WAY_TYPE_DOMAIN, "position");

  way_query_where_int (query, "shown", shown);
  return query;
}

static guint
count_shown (WayStore *store)
{
  g_autoptr (WayQuery) shown = way_domains_query (store, TRUE);

  return way_query_get_length (shown);
}

gboolean
way_domains_has_room (WayStore *store)
{
  return count_shown (store) < WAY_DOMAINS_MAX;
}

gboolean
way_domains_can_spare (WayStore *store)
{
  return count_shown (store) > WAY_DOMAINS_MIN;
}

/* Returns the place behind the last of SECTION, or behind all. */
static guint
find_place (WayQuery *shown, const char *section)
{
  for (guint i = way_query_get_length (shown); i > 0; i--)
    if (g_strcmp0 (way_record_get_text (way_query_peek (shown, i - 1), "section"), section) == 0)
      return i;

  return way_query_get_length (shown);
}

/* Numbers the shown ones so that PLACE is free. */
static gboolean
make_place (WayStore *store, WayQuery *shown, guint place, GError **error)
{
  for (guint i = 0; i < way_query_get_length (shown); i++)
    if (!way_store_set_int (store, way_query_peek (shown, i), "position", i < place ? i : i + 1,
                            error))
      return FALSE;

  return TRUE;
}

static gboolean
show_domain (WayStore *store, WayRecord *domain, GError **error)
{
  g_autoptr (WayQuery) shown = way_domains_query (store, TRUE);
  guint place = find_place (shown, way_record_get_text (domain, "section"));

  return make_place (store, shown, place, error) &&
         way_store_set_int (store, domain, "position", place, error) &&
         way_store_set_int (store, domain, "shown", 1, error);
}

gboolean
way_domains_set_shown (WayStore *store, WayRecord *domain, gboolean shown, GError **error)
{
  if (!way_store_begin (store, shown ? _("Switch a domain on") : _("Switch a domain off"), error))
    return FALSE;

  return way_store_end (store,
                        shown ? show_domain (store, domain, error)
                              : way_store_set_int (store, domain, "shown", 0, error),
                        error);
}

static gboolean
move_to_section (WayStore *store, WayRecord *domain, const char *section, GError **error)
{
  g_autoptr (WayQuery) shown = way_domains_query (store, TRUE);
  guint place = find_place (shown, section);

  if (way_record_get_int (domain, "shown") == 1 &&
      (!make_place (store, shown, place, error) ||
       !way_store_set_int (store, domain, "position", place, error)))
    return FALSE;
  return way_store_set_text (store, domain, "section", section, error);
}

gboolean
way_domains_set_section (WayStore *store, WayRecord *domain, const char *section, GError **error)
{
  if (!way_store_begin (store, _("Where a domain belongs"), error))
    return FALSE;

  return way_store_end (store, move_to_section (store, domain, section, error), error);
}

gint64
way_domains_add (WayStore *store, const char *name, const char *section, GError **error)
{
  g_autoptr (WayQuery) shown = way_domains_query (store, TRUE);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_DOMAIN);
  guint place = find_place (shown, section);
  gint64 id;

  way_record_set_text (draft, "name", name);
  way_record_set_text (draft, "section", section);
  way_record_set_int (draft, "position", place);
  if (!way_store_begin (store, _("Add a domain"), error))
    return 0;

  id = make_place (store, shown, place, error) ? way_store_add (store, draft, error) : 0;
  return way_store_end (store, id != 0, error) ? id : 0;
}
