#pragma once

#include <gio/gio.h>

#include "store/trouble.h"

G_BEGIN_DECLS

/* One of my journeys, as its file tells without being opened as a journey. To be read only. */
#define WAY_TYPE_LIBRARY_ENTRY (way_library_entry_get_type ())
G_DECLARE_FINAL_TYPE (WayLibraryEntry, way_library_entry, WAY, LIBRARY_ENTRY, GObject)

struct _WayLibraryEntry
{
  GObject parent_instance;

  char *path;
  gint64 id;          /* of the journey; 0 where the file could not be read */
  char *name;         /* that the person wants to be called; NULL where it could not be read */
  char *next_on;      /* the next meeting or try, or NULL */
  char *next_at;      /* its time, or NULL */
  char *talk_on;      /* the last talk, or NULL */
  int n_tries;        /* since then, or ever */
  WayTrouble trouble; /* where it could not be read */
};

/* Returns (transfer full) what the file PATH tells; nothing in it is changed. May run in a
 * thread. */
WayLibraryEntry *way_library_entry_read (const char *path);

/* Whom one meets next comes first; those with no day come by name, and last what can't be read. */
int way_library_entry_compare (const WayLibraryEntry *a, const WayLibraryEntry *b);

G_END_DECLS
