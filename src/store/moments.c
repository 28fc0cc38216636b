#include "store/moments.h"

#include <glib/gi18n.h>

#include "model/moment-line.h"
#include "model/moment.h"
#include "store/order.h"

WayQuery *
way_moments_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_MOMENT, "position");
}

gint64
way_moments_add (WayStore *store, const char *line, GError **error)
{
  g_autoptr (WayQuery) moments = way_moments_query (store);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MOMENT);
  gint64 year, age, id;
  g_autofree char *words = way_moment_line_read (line, &year, &age);

  way_record_set_text (draft, "words", words);
  way_record_set_int (draft, "year", year);
  way_record_set_int (draft, "age", age);
  way_record_set_int (draft, "position", way_query_next_position (moments));

  if (!way_store_begin (store, _("Add a moment"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gboolean
way_moments_set_tone (WayStore *store, WayRecord *moment, gint64 tone, GError **error)
{
  return way_store_begin (store, _("How it was"), error) &&
                          way_store_end (
                              store, way_store_set_int (store, moment, "tone", tone, error), error);
}

gboolean
way_moments_put (WayStore *store, WayRecord *moment, WayRecord *other, GError **error)
{
  g_autoptr (WayQuery) moments = way_moments_query (store);

  return way_order_put (store, moments, moment, way_order_find (moments, other), error);
}
