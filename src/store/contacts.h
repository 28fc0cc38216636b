#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full, nullable) how contact is, without judging it: "Last talk 14 March. 11
 * tries since."; NULL before the first contact. */
char *way_contacts_describe (WayStore *store);

/* Notes a contact of today. Returns its id, or 0. */
gint64 way_contacts_note (WayStore *store, const char *kind, GError **error);

G_END_DECLS
