#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* What a copy that is not whole yet ends in. */
#define WAY_COPY_PART ".part"

/* Makes TARGET what SOURCE is, page by page, so that edits go on meanwhile. */
gboolean way_copy_database (sqlite3 *source,
                            sqlite3 *target,
                            GCancellable *cancellable,
                            GError **error);

/* Writes a copy of SOURCE to the new file PATH, for its owner only: whole, or not at all. */
gboolean way_copy_write (sqlite3 *source,
                         const char *path,
                         GCancellable *cancellable,
                         GError **error);

G_END_DECLS
