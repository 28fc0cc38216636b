#pragma once

#include <gio/gio.h>

#include "store/library-entry.h"

G_BEGIN_DECLS

/* My journeys: the files in $XDG_DATA_HOME/waymark/journeys/, and those that were put away, in the
 * folder "archive" in it. Their names say nothing. */

typedef enum
{
  WAY_LIBRARY_JOURNEYS,
  WAY_LIBRARY_ARCHIVE,
} WayLibraryPart;

/* Returns (transfer full) the path of a journey file that is not there yet. */
char *way_library_make_path (void);

/* Calls FOUND with each journey, those first that have been worked with last. Nothing is changed in
 * any of the files. May run in a thread. */
typedef void (*WayLibraryFound) (WayLibraryEntry *entry, gpointer user_data);
void way_library_scan (WayLibraryPart part,
                       GCancellable *cancellable,
                       WayLibraryFound found,
                       gpointer user_data);

/* Returns how many journeys there are in PART. */
guint way_library_count (WayLibraryPart part);

/* Returns whether the journey is put away, or not. */
WayLibraryPart way_library_get_part (WayLibraryEntry *entry);

/* Puts the journey away into the archive, or takes it back from there, with all that lies beside
 * it. It can be a file that may only be read, or is damaged; nobody must have it open. Where there
 * is a file of its name already it gets another one. Returns (transfer full) what it is there. */
WayLibraryEntry *way_library_move (WayLibraryEntry *entry, WayLibraryPart to, GError **error);

/* Deletes the journey with all that lies beside it and all its copies: erasure. */
gboolean way_library_delete (WayLibraryEntry *entry, GError **error);

G_END_DECLS
