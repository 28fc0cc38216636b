#pragma once

#include <sqlite3.h>

#include "store/store.h"

G_BEGIN_DECLS

/* For the backup: the database of the open journey (borrowed). */
sqlite3 *way_store_get_database (WayStore *self);

/* For the backup: reads everything anew, after the database has got another content. Nothing is
 * left to undo. */
gboolean way_store_reload (WayStore *self, GError **error);

G_END_DECLS
