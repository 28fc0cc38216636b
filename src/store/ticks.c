#include "store/ticks.h"

#include <glib/gi18n.h>

#include "model/fold.h"
#include "model/person.h"
#include "model/recipient.h"
#include "model/tick.h"
#include "store/people.h"

WayQuery *
way_recipients_query (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_RECIPIENT, "name");
}

static WayRecord *
find_recipient (WayStore *store, const char *name)
{
  g_autoptr (WayQuery) recipients = way_recipients_query (store);
  g_autofree char *wanted = way_fold (name);

  for (guint i = 0; i < way_query_get_length (recipients); i++)
    {
      WayRecord *recipient = way_query_peek (recipients, i);
      g_autofree char *known = way_fold (way_record_get_text (recipient, "name"));

      if (g_str_equal (known, wanted))
        return recipient;
    }

  return NULL;
}

gint64
way_recipients_add (WayStore *store, const char *name, GError **error)
{
  g_autoptr (WayRecord) draft = NULL;
  WayRecord *known = find_recipient (store, name);
  WayRecord *person = way_people_find (store, name);
  gint64 id;

  if (known != NULL)
    return way_record_get_id (known);

  draft = way_record_new (WAY_TYPE_RECIPIENT);
  way_record_set_text (draft, "name", name);
  if (person != NULL)
    way_record_set_int (draft, "person", way_record_get_id (person));

  if (!way_store_begin (store, _("Paper for somebody"), error))
    return 0;
  id = way_store_add (store, draft, error);

  return way_store_end (store, id != 0, error) ? id : 0;
}

static WayRecord *
find_tick (WayStore *store, gint64 recipient, const char *paper, const char *section)
{
  g_autoptr (WayQuery) ticks = way_query_new (store, WAY_TYPE_TICK, "section");

  way_query_where_int (ticks, "recipient", recipient != 0 ? recipient : WAY_NONE);
  way_query_where_text (ticks, "paper", paper);
  way_query_where_text (ticks, "section", section);

  return way_query_peek (ticks, 0);
}

gboolean
way_ticks_get (
    WayStore *store, gint64 recipient, const char *paper, const char *section, gboolean usual)
{
  WayRecord *tick = find_tick (store, recipient, paper, section);

  if (tick != NULL)
    return way_record_get_int (tick, "shown") != 0;
  if (recipient != 0)
    return way_ticks_get (store, 0, paper, section, usual);

  return usual;
}

static gboolean
save_tick (WayStore *store,
           gint64 recipient,
           const char *paper,
           const char *section,
           gboolean shown,
           GError **error)
{
  WayRecord *tick = find_tick (store, recipient, paper, section);
  g_autoptr (WayRecord) draft = NULL;

  if (tick != NULL)
    return way_store_set_int (store, tick, "shown", shown, error);

  draft = way_record_new (WAY_TYPE_TICK);
  way_record_set_int (draft, "recipient", recipient != 0 ? recipient : WAY_NONE);
  way_record_set_text (draft, "paper", paper);
  way_record_set_text (draft, "section", section);
  way_record_set_int (draft, "shown", shown);

  return way_store_add (store, draft, error) != 0;
}

gboolean
way_ticks_set (WayStore *store,
               gint64 recipient,
               const char *paper,
               const char *section,
               gboolean shown,
               GError **error)
{
  if (!way_store_begin (store, _("Choose what is on paper"), error))
    return FALSE;

  return way_store_end (store, save_tick (store, recipient, paper, section, shown, error), error);
}
