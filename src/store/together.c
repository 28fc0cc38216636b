#include "store/together.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"
#include "model/relationship.h"
#include "model/words.h"
#include "store/contacts.h"
#include "store/query.h"

#define SOME_TIME (8 * 7) /* days */

const char *
way_together_get_name (WayStore *store, const char *who)
{
  const char *worker = way_record_get_text (way_store_get_journey (store), "worker");

  return g_str_equal (who, "worker") && worker != NULL ? worker
                                                       : way_word ("relationship.answered", who);
}

static gint64
add_answer (WayStore *store, const char *who, const char *today, GError **error)
{
  g_autoptr (WayRecord) answer = way_record_new (WAY_TYPE_RELATIONSHIP);
  gint64 id;

  way_record_set_text (answer, "asked_on", today);
  way_record_set_text (answer, "answered", who);
  way_record_set_text (answer, "words_by", who);
  if (!way_store_begin (store, _("Add an answer"), error))
    return 0;

  id = way_store_add (store, answer, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gint64
way_together_answer (WayStore *store, const char *who, GError **error)
{
  g_autoptr (WayQuery) answers = way_query_new (store, WAY_TYPE_RELATIONSHIP, "asked_on");
  g_autofree char *today = way_date_today ();

  way_query_where_text (answers, "asked_on", today);
  way_query_where_text (answers, "answered", who);
  return way_query_get_length (answers) > 0 ? way_record_get_id (way_query_peek (answers, 0))
                                            : add_answer (store, who, today, error);
}

/* Returns (borrowed, nullable) the day of the last answer, else that of the first talk. */
static const char *
find_since (WayStore *store)
{
  g_autoptr (WayQuery) answers = way_query_new (store, WAY_TYPE_RELATIONSHIP, "-asked_on");
  g_autoptr (WayQuery) contacts = way_query_new (store, WAY_TYPE_CONTACT, "happened_on");

  if (way_query_get_length (answers) > 0)
    return way_record_get_text (way_query_peek (answers, 0), "asked_on");

  for (guint i = 0; i < way_query_get_length (contacts); i++)
    {
      WayRecord *contact = way_query_peek (contacts, i);

      if (way_contacts_is_talk (contact))
        return way_record_get_text (contact, "happened_on");
    }

  return NULL;
}

gboolean
way_together_is_worth_asking (WayStore *store)
{
  const char *since = find_since (store);
  g_autofree char *today = way_date_today ();

  return since != NULL && way_date_days_between (since, today) >= SOME_TIME;
}
