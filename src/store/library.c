#include "store/library.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "model/date.h"
#include "store/backup.h"

#define PREFIX "journey-"
#define SUFFIX ".waymark"

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "waymark", "journeys", NULL);
}

void
way_library_entry_free (WayLibraryEntry *self)
{
  g_free (self->path);
  g_free (self->name);
  g_free (self->next_on);
  g_free (self->next_at);
  g_free (self->last_on);
  g_free (self);
}

char *
way_library_make_path (void)
{
  g_autofree char *folder = get_folder ();
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

static gboolean
read_journey (WayLibraryEntry *entry, sqlite3 *db, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (
      db, "SELECT id, name, (SELECT max (happened_on) FROM contact) FROM journey", error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  entry->id = sqlite3_column_int64 (stmt, 0);
  entry->name = g_strdup ((const char *) sqlite3_column_text (stmt, 1));
  entry->last_on = g_strdup ((const char *) sqlite3_column_text (stmt, 2));
  return TRUE;
}

static gboolean
read_next (WayLibraryEntry *entry, sqlite3 *db, GError **error)
{
  g_autofree char *today = way_date_today ();
  g_autoptr (GError) local_error = NULL;
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (
      db,
      "SELECT planned_on, planned_at FROM meeting WHERE state = 'planned' AND planned_on >= :today "
      "UNION ALL SELECT next_on, next_at FROM contact WHERE next_on >= :today "
      "ORDER BY 1, 2 LIMIT 1",
      error);

  if (stmt == NULL)
    return FALSE;

  way_bind_text (stmt, ":today", today);
  if (way_step (stmt, &local_error))
    {
      entry->next_on = g_strdup ((const char *) sqlite3_column_text (stmt, 0));
      entry->next_at = g_strdup ((const char *) sqlite3_column_text (stmt, 1));
    }
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static WayLibraryEntry *
read_entry (const char *path)
{
  WayLibraryEntry *entry = g_new0 (WayLibraryEntry, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3) db = way_database_open_read_only (path, &error);

  entry->path = g_strdup (path);
  if (db == NULL || !read_journey (entry, db, &error) || !read_next (entry, db, &error))
    entry->trouble = way_database_trouble (error);
  return entry;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const WayLibraryEntry *entry_a = *(WayLibraryEntry *const *) a;
  const WayLibraryEntry *entry_b = *(WayLibraryEntry *const *) b;

  /* What has no name comes last. */
  if (entry_a->name == NULL || entry_b->name == NULL)
    return (entry_a->name == NULL) - (entry_b->name == NULL);
  return g_utf8_collate (entry_a->name, entry_b->name);
}

GPtrArray *
way_library_scan (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) way_library_entry_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, SUFFIX))
        g_ptr_array_add (entries, read_entry (path));
    }
  g_ptr_array_sort (entries, compare);
  return entries;
}

static gboolean
delete_file (const char *path, GError **error)
{
  return g_unlink (path) == 0 || errno == ENOENT || way_database_fail_file (error);
}

/* What lies beside a journey has its name and more: PATH-journal, PATH.schema-1. */
static gboolean
delete_beside (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path), *base = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *other = g_build_filename (folder, name, NULL);

      if (g_str_has_prefix (name, base) && !delete_file (other, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
way_library_delete (const WayLibraryEntry *entry, GError **error)
{
  g_return_val_if_fail (entry != NULL, FALSE);

  if (entry->id != 0 ? !way_backup_delete_all (entry->id, error)
                     : !way_backup_delete_all_of (entry->path, error))
    return FALSE;

  return delete_beside (entry->path, error) && delete_file (entry->path, error);
}
