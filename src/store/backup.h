#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Copies of journeys in $XDG_DATA_HOME/waymark/backups/, for the day when a file is damaged or
 * something was done that nobody wanted: one a day, the last seven of each journey. A folder
 * is named after the journey's identity, a copy after the time it was made; "where" in the folder
 * says where the journey's file was then. */

/* How many copies of a journey are kept. */
#define WAY_BACKUP_KEEP 7

/* Makes today's copy in a thread, anew if the journey was changed since it was made, and deletes
 * those beyond the last seven. The store lives until it is done. */
void way_backup_make_async (WayStore *store,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean way_backup_make_finish (WayStore *store, GAsyncResult *result, GError **error);

/* Returns (transfer full) the paths of the copies of STORE's journey, the newest first. */
GStrv way_backup_list (WayStore *store);

/* Returns (transfer full) the date of a copy, 'YYYY-MM-DD'. */
char *way_backup_get_date (const char *copy);

/* Returns (transfer full) the time of a copy, 'HH:MM'. */
char *way_backup_get_time (const char *copy);

/* Makes the open journey what COPY is. What it was before is kept as one more copy. Nothing is left
 * to undo. A copy of another journey is refused. */
gboolean way_backup_restore (WayStore *store, const char *copy, GError **error);

/* Returns (transfer full, nullable) the newest sound copy of the journey file PATH, which can't be
 * opened itself. Where copies of two journeys claim that path there is none: better no copy than
 * somebody else's. */
char *way_backup_find (const char *path);

/* Notes that the journey file FROM is at TO now. The next copy would do so, too. */
void way_backup_follow (const char *from, const char *to);

/* Puts COPY in the place of the damaged file PATH, which is kept beside it under another name. */
gboolean way_backup_replace (const char *path, const char *copy, GError **error);

/* Deletes all copies of the journey with that identity: erasure means these, too. */
gboolean way_backup_delete_all (gint64 journey, GError **error);

/* The same for the journey file PATH, whose identity can't be read. Where copies of two journeys
 * claim that path all of them stay. */
gboolean way_backup_delete_all_of (const char *path, GError **error);

G_END_DECLS
