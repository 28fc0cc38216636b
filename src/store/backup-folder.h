#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* For the backups: one folder for each journey, named after its identity. In it are the copies,
 * each named after the time it was made, and a note of where the journey's file was then. */

/* What a copy's name ends in. */
#define WAY_BACKUP_SUFFIX ".waymark"

/* Returns (transfer full) the folder of the journey with that identity, there or not. */
char *way_backup_folder_of (gint64 journey);

/* Returns (transfer full, nullable) the one folder with copies of the journey at PATH. */
char *way_backup_folder_find (const char *path);

/* Makes FOLDER if it is not there, and notes that the journey's file is at PATH now. */
gboolean way_backup_folder_claim (const char *folder, const char *path, GError **error);

/* Returns (transfer full) the paths of the files in FOLDER that end in SUFFIX, the newest first. */
GStrv way_backup_folder_list (const char *folder, const char *suffix);

/* Deletes FOLDER, if it is there, with all that is in it. */
gboolean way_backup_folder_delete (const char *folder, GError **error);

G_END_DECLS
