#pragma once

#include "store/database.h"
#include "store/store.h"

G_BEGIN_DECLS

/* Returns whether the two talked: a few words at the door are a talk. */
gboolean way_contacts_is_talk (WayRecord *contact);

/* Returns (borrowed, nullable) the newest contact that was a talk. */
WayRecord *way_contacts_find_last_talk (WayStore *store);

/* Returns (borrowed, nullable) the contact that says when the next try will be. */
WayRecord *way_contacts_find_next_try (WayStore *store);

/* Returns (transfer full, nullable) how contact is, without judging it: "Last talk 14 March. 11
 * tries since."; NULL before the first contact. */
char *way_contacts_describe (WayStore *store);

/* The same of a journey that is not open: reads from DB the day of the last talk (transfer full,
 * NULL: there was none) and the number of tries since, and puts them into words. */
gboolean way_contacts_read (sqlite3 *db, char **talk_on, int *n_tries, GError **error);
char *way_contacts_describe_since (const char *talk_on, int n_tries);

/* Returns whether there have been so many tries since the last talk that what was agreed for that
 * applies: as many as were agreed, or several. */
gboolean way_contacts_has_agreement_now (WayStore *store);

/* Notes a contact of today. Returns its id, or 0. */
gint64 way_contacts_note (WayStore *store, const char *kind, GError **error);

G_END_DECLS
