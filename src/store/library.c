#include "store/library.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "store/backup.h"
#include "store/database.h"

#define PREFIX "journey-"
#define SUFFIX ".waymark"

static char *
get_folder (WayLibraryPart part)
{
  return g_build_filename (g_get_user_data_dir (), "waymark", "journeys",
                           part == WAY_LIBRARY_ARCHIVE ? "archive" : NULL, NULL);
}

static char *
make_path (const char *folder)
{
  char *path = NULL;

  do
    {
      g_autofree char *name = g_strdup_printf (PREFIX "%08x" SUFFIX, g_random_int ());

      g_free (path);
      path = g_build_filename (folder, name, NULL);
    }
  while (g_file_test (path, G_FILE_TEST_EXISTS));
  return path;
}

char *
way_library_make_path (void)
{
  g_autofree char *folder = get_folder (WAY_LIBRARY_JOURNEYS);

  return make_path (folder);
}

/* Returns (transfer full) the paths of all that lies in FOLDER and begins with PREFIX and ends in
 * SUFFIX. */
static GPtrArray *
list_files (const char *folder, const char *prefix, const char *suffix)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, suffix))
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }
  return paths;
}

static GPtrArray *
list_journeys (WayLibraryPart part)
{
  g_autofree char *folder = get_folder (part);

  return list_files (folder, "", SUFFIX);
}

/* What lies beside a journey has its name and more: PATH-journal, PATH.schema-1. Another journey
 * may be called so, too. */
static GPtrArray *
list_beside (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path), *base = g_path_get_basename (path);
  GPtrArray *paths = list_files (folder, base, "");

  for (guint i = paths->len; i-- > 0;)
    {
      if (g_str_has_suffix (g_ptr_array_index (paths, i), SUFFIX))
        g_ptr_array_remove_index (paths, i);
    }
  return paths;
}

typedef struct
{
  char *path; /* (borrowed) */
  gint64 changed;
} File;

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  gint64 x = ((const File *) a)->changed, y = ((const File *) b)->changed;

  return (x < y) - (x > y);
}

/* Returns (transfer full) a File for each of PATHS, the one that was changed last first. */
static GArray *
sort_by_change (GPtrArray *paths)
{
  GArray *files = g_array_sized_new (FALSE, FALSE, sizeof (File), paths->len);

  for (guint i = 0; i < paths->len; i++)
    {
      File file = { g_ptr_array_index (paths, i), 0 };
      GStatBuf info;

      if (g_stat (file.path, &info) == 0)
        file.changed = info.st_mtime;
      g_array_append_val (files, file);
    }
  g_array_sort (files, compare_newest_first);
  return files;
}

void
way_library_scan (WayLibraryPart part,
                  GCancellable *cancellable,
                  WayLibraryFound found,
                  gpointer user_data)
{
  g_autoptr (GPtrArray) paths = list_journeys (part);
  g_autoptr (GArray) files = sort_by_change (paths);

  for (guint i = 0; i < files->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (WayLibraryEntry) entry =
                     way_library_entry_read (g_array_index (files, File, i).path);

      found (entry, user_data);
    }
}

guint
way_library_count (WayLibraryPart part)
{
  g_autoptr (GPtrArray) paths = list_journeys (part);

  return paths->len;
}

WayLibraryPart
way_library_get_part (WayLibraryEntry *entry)
{
  g_autofree char *archive = get_folder (WAY_LIBRARY_ARCHIVE);
  g_autofree char *folder = g_path_get_dirname (entry->path);

  return g_str_equal (folder, archive) ? WAY_LIBRARY_ARCHIVE : WAY_LIBRARY_JOURNEYS;
}

/* Makes sure that nobody has the file open, and that it is whole without what a program that was
 * ended in the middle of a step has left beside it. */
static gboolean
settle (const char *path, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (sqlite3) db = way_database_peek (path, &local_error);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_MISSING, "No such file");
      return FALSE;
    }
  if (db != NULL || way_database_trouble (local_error) != WAY_TROUBLE_IN_USE)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
make_folder (const char *folder, GError **error)
{
  return g_mkdir_with_parents (folder, 0700) == 0 || way_database_fail_file (error);
}

/* Returns (transfer full) where PATH, whose name begins as FROM, is when FROM is at TO. */
static char *
follow (const char *path, const char *from, const char *to)
{
  return g_strconcat (to, path + strlen (from), NULL);
}

/* Moves FROM with what lies BESIDE it; either all of it goes or nothing. */
static gboolean
move_files (GPtrArray *beside, const char *from, const char *to, GError **error)
{
  guint n = 0;
  gboolean moved = TRUE;

  while (moved && n < beside->len)
    {
      const char *path = g_ptr_array_index (beside, n);
      g_autofree char *target = follow (path, from, to);

      moved = g_rename (path, target) == 0;
      n += moved;
    }
  if (moved && g_rename (from, to) == 0)
    return TRUE;

  way_database_fail_file (error);
  while (n-- > 0)
    {
      const char *path = g_ptr_array_index (beside, n);
      g_autofree char *target = follow (path, from, to);

      g_rename (target, path);
    }
  return FALSE;
}

WayLibraryEntry *
way_library_move (WayLibraryEntry *entry, WayLibraryPart to, GError **error)
{
  g_autofree char *folder = get_folder (to), *base = NULL, *path = NULL;
  g_autoptr (GPtrArray) beside = NULL;

  g_return_val_if_fail (WAY_IS_LIBRARY_ENTRY (entry), NULL);

  if (!settle (entry->path, error) || !make_folder (folder, error))
    return NULL;

  base = g_path_get_basename (entry->path);
  path = g_build_filename (folder, base, NULL);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_free (path);
      path = make_path (folder);
    }
  beside = list_beside (entry->path);
  if (!move_files (beside, entry->path, path, error))
    return NULL;

  way_backup_follow (entry->path, path);
  return way_library_entry_read (path);
}

static gboolean
delete_file (const char *path, GError **error)
{
  return g_unlink (path) == 0 || errno == ENOENT || way_database_fail_file (error);
}

gboolean
way_library_delete (WayLibraryEntry *entry, GError **error)
{
  g_autoptr (GPtrArray) beside = NULL;

  g_return_val_if_fail (WAY_IS_LIBRARY_ENTRY (entry), FALSE);

  if (entry->id != 0 ? !way_backup_delete_all (entry->id, error)
                     : !way_backup_delete_all_of (entry->path, error))
    return FALSE;

  beside = list_beside (entry->path);
  for (guint i = 0; i < beside->len; i++)
    {
      if (!delete_file (g_ptr_array_index (beside, i), error))
        return FALSE;
    }
  return delete_file (entry->path, error);
}
