#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full, nullable) how contact is, without judging it: "Last talk 14 March. 11
 * tries since."; NULL before the first contact. */
char *way_contacts_describe (WayStore *store);

G_END_DECLS
