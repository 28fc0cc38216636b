#include "store/agreements.h"

#include <glib/gi18n.h>

#include "model/agreement.h"
#include "model/date.h"

WayQuery *
way_agreements_query (WayStore *store, const char *plan)
{
  WayQuery *agreements = way_query_new (store, WAY_TYPE_AGREEMENT, "-made_on");

  way_query_where_text (agreements, "plan", plan);
  return agreements;
}

gint64
way_agreements_add (WayStore *store, const char *plan, GError **error)
{
  WayRecord *journey = way_store_get_journey (store);
  g_autoptr (WayRecord) agreement = way_record_new (WAY_TYPE_AGREEMENT);
  g_autofree char *today = way_date_today ();
  gint64 id;

  way_record_set_text (agreement, "plan", plan);
  way_record_set_text (agreement, "made_on", today);
  way_record_set_text (agreement, "person_name", way_record_get_text (journey, "name"));
  way_record_set_text (agreement, "worker_name", way_record_get_text (journey, "worker"));

  if (!way_store_begin (store, _("Add an agreement"), error))
    return 0;

  id = way_store_add (store, agreement, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}
