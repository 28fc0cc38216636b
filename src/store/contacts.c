#include "store/contacts.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"

#define SEVERAL 3 /* tries, where nobody said how many */

gboolean
way_contacts_is_talk (WayRecord *contact)
{
  const char *const outcomes[] = { "long", "short", "door", NULL };
  const char *outcome = way_record_get_text (contact, "outcome");

  return outcome != NULL && g_strv_contains (outcomes, outcome);
}

/* A meeting with others is work, but nobody tried to reach the person. */
static gboolean
is_try (WayRecord *contact)
{
  return !way_contacts_is_talk (contact) &&
         g_strcmp0 (way_record_get_text (contact, "kind"), "others") != 0;
}

/* DAY and TIME are columns. */
static int
compare (WayRecord *a, WayRecord *b, const char *day, const char *time)
{
  int order = g_strcmp0 (way_record_get_text (a, day), way_record_get_text (b, day));

  return order != 0 ? order
                    : g_strcmp0 (way_record_get_text (a, time), way_record_get_text (b, time));
}

static gboolean
is_later (WayRecord *contact, WayRecord *other)
{
  return compare (contact, other, "happened_on", "happened_at") > 0;
}

/* Returns (borrowed, nullable) the newest talk, or the newest before BEFORE (nullable). */
static WayRecord *
find_talk (GListModel *contacts, WayRecord *before)
{
  WayRecord *found = NULL;

  for (guint i = 0, n_contacts = g_list_model_get_n_items (contacts); i < n_contacts; i++)
    {
      g_autoptr (WayRecord) contact = g_list_model_get_item (contacts, i);

      /* Few are later than what was found. */
      if (contact != before && (found == NULL || is_later (contact, found)) &&
          (before == NULL || is_later (before, contact)) && way_contacts_is_talk (contact))
        found = contact; /* the list owns it */
    }

  return found;
}

/* How many tries there were after FROM (nullable: ever) and before TO (nullable: until now). */
static int
count_tries (GListModel *contacts, WayRecord *from, WayRecord *to)
{
  int n = 0;

  for (guint i = 0, n_contacts = g_list_model_get_n_items (contacts); i < n_contacts; i++)
    {
      g_autoptr (WayRecord) contact = g_list_model_get_item (contacts, i);

      if ((from == NULL || is_later (contact, from)) && (to == NULL || is_later (to, contact)) &&
          is_try (contact))
        n++;
    }

  return n;
}

/* Returns (transfer full, nullable) what to say of tries; those BEFORE the last talk only when
 * there were none SINCE. */
static char *
describe_tries (int since, int before)
{
  if (since > 0)
    /* Translators: follows "Last talk 14 March." */
    return g_strdup_printf (ngettext ("%d try since.", "%d tries since.", since), since);

  if (before > 0)
    return g_strdup_printf (
        /* Translators: follows "Last talk 14 March." */
        ngettext ("Before that %d try, and it counts.",
                  "Before that %d tries, and each of them counts.", before),
        before);

  return NULL;
}

static char *
describe (const char *talk_on, int since, int before)
{
  g_autofree char *date = way_date_format (talk_on, WAY_DATE_SHORT);
  g_autofree char *tries = NULL;
  g_autofree char *text = NULL;

  if (talk_on == NULL)
    return since == 0
               ? NULL
               : g_strdup_printf (ngettext ("%d try so far, and it counts.",
                                            "%d tries so far, and each of them counts.", since),
                                  since);

  /* Translators: %s is a date without a year: "Last talk 14 March." */
  text = g_strdup_printf (_("Last talk %s."), date);
  tries = describe_tries (since, before);
  return tries != NULL ? g_strdup_printf ("%s %s", text, tries) : g_steal_pointer (&text);
}

char *
way_contacts_describe (WayStore *store)
{
  GListModel *contacts;
  WayRecord *talk;
  int since, before = 0;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  contacts = way_store_get_list (store, WAY_TYPE_CONTACT);
  talk = find_talk (contacts, NULL);
  since = count_tries (contacts, talk, NULL);
  if (talk != NULL && since == 0)
    before = count_tries (contacts, find_talk (contacts, talk), talk);
  return describe (talk != NULL ? way_record_get_text (talk, "happened_on") : NULL, since, before);
}

char *
way_contacts_describe_since (const char *talk_on, int n_tries)
{
  return describe (talk_on, n_tries, 0);
}

gboolean
way_contacts_read (sqlite3 *db, char **talk_on, int *n_tries, GError **error)
{
  /* What is a talk and what is a try, as above. */
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (
      db,
      "WITH each AS ("
      "  SELECT happened_on AS day, happened_on || ifnull (happened_at, '') AS moment, kind,"
      "    ifnull (outcome, '') IN ('long', 'short', 'door') AS talk FROM contact"
      ") "
      "SELECT max (day) FILTER (WHERE talk),"
      "  count (*) FILTER (WHERE NOT talk AND kind <> 'others' AND"
      "    moment > (SELECT ifnull (max (moment), '') FROM each WHERE talk)) "
      "FROM each",
      error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  *talk_on = g_strdup ((const char *) sqlite3_column_text (stmt, 0));
  *n_tries = sqlite3_column_int (stmt, 1);
  return TRUE;
}

WayRecord *
way_contacts_find_last_talk (WayStore *store)
{
  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  return find_talk (way_store_get_list (store, WAY_TYPE_CONTACT), NULL);
}

WayRecord *
way_contacts_find_next_try (WayStore *store)
{
  g_autofree char *today = way_date_today ();
  GListModel *contacts;
  WayRecord *found = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  contacts = way_store_get_list (store, WAY_TYPE_CONTACT);
  for (guint i = 0, n_contacts = g_list_model_get_n_items (contacts); i < n_contacts; i++)
    {
      g_autoptr (WayRecord) contact = g_list_model_get_item (contacts, i);

      if (g_strcmp0 (way_record_get_text (contact, "next_on"), today) >= 0 &&
          (found == NULL || compare (contact, found, "next_on", "next_at") < 0))
        found = contact; /* the list owns it */
    }

  return found;
}

gboolean
way_contacts_has_agreement_now (WayStore *store)
{
  WayRecord *journey;
  GListModel *contacts;
  gint64 agreed;

  g_return_val_if_fail (WAY_IS_STORE (store), FALSE);

  journey = way_store_get_journey (store);
  if (way_record_get_text (journey, "missed") == NULL)
    return FALSE;

  contacts = way_store_get_list (store, WAY_TYPE_CONTACT);
  agreed = way_record_get_int (journey, "missed_tries");
  return count_tries (contacts, find_talk (contacts, NULL), NULL) >=
         (agreed != WAY_NONE ? agreed : SEVERAL);
}

gint64
way_contacts_note (WayStore *store, const char *kind, GError **error)
{
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
  g_autofree char *today = way_date_today ();
  gint64 id;

  way_record_set_text (contact, "happened_on", today);
  way_record_set_text (contact, "kind", kind);
  if (!way_store_begin (store, _("Note a contact"), error))
    return 0;

  id = way_store_add (store, contact, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}
