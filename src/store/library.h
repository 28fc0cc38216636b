#pragma once

#include <gio/gio.h>

#include "store/database.h"

G_BEGIN_DECLS

/* My journeys: the files in $XDG_DATA_HOME/waymark/journeys/. Their names say nothing. */
typedef struct
{
  char *path;
  gint64 id;          /* of the journey; 0 where the file could not be read */
  char *name;         /* that the person wants to be called; NULL where it could not be read */
  char *next_on;      /* the next meeting or try, or NULL */
  char *next_at;      /* its time, or NULL */
  char *last_on;      /* the last contact, whatever came of it, or NULL */
  WayTrouble trouble; /* where it could not be read */
} WayLibraryEntry;

void way_library_entry_free (WayLibraryEntry *self);

/* Returns (transfer full) the path of a journey file that is not there yet. */
char *way_library_make_path (void);

/* Returns (transfer full) a WayLibraryEntry for each file, sorted by name; nothing is changed in
 * any of them. May run in a thread. */
GPtrArray *way_library_scan (void);

/* Deletes the journey with all that lies beside it and all its copies: erasure. */
gboolean way_library_delete (const WayLibraryEntry *entry, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayLibraryEntry, way_library_entry_free)

G_END_DECLS
