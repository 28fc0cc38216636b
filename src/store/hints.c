#include "store/hints.h"

#include <glib/gi18n.h>

#include "model/tick.h"
#include "store/query.h"

/* Hints stand among the sections of papers, as something that is not to be seen: no paper is called
 * so. */
#define PAPER "hint"

static char *
name_section (const char *name, WayRecord *record)
{
  return g_strdup_printf ("%s-%" G_GINT64_FORMAT, name, way_record_get_id (record));
}

gboolean
way_hint_is_aside (WayStore *store, const char *name, WayRecord *record)
{
  g_autofree char *section = name_section (name, record);
  g_autoptr (WayQuery) ticks = way_query_new (store, WAY_TYPE_TICK, "section");

  way_query_where_text (ticks, "paper", PAPER);
  way_query_where_text (ticks, "section", section);
  return way_query_get_length (ticks) > 0;
}

gboolean
way_hint_put_aside (WayStore *store, const char *name, WayRecord *record, GError **error)
{
  g_autofree char *section = name_section (name, record);
  g_autoptr (WayRecord) tick = way_record_new (WAY_TYPE_TICK);

  if (way_hint_is_aside (store, name, record))
    return TRUE;

  way_record_set_text (tick, "paper", PAPER);
  way_record_set_text (tick, "section", section);
  way_record_set_int (tick, "shown", 0);
  return way_store_begin (store, _("Put a hint aside"), error) &&
                          way_store_end (store, way_store_add (store, tick, error) != 0, error);
}
