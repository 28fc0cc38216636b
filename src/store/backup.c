#include "store/backup.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/backup-folder.h"
#include "store/copy.h"
#include "store/database.h"
#include "store/store-private.h"

static gint64
get_identity (WayStore *store)
{
  return way_record_get_id (way_store_get_journey (store));
}

static char *
format_now (const char *format)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, format);
}

/* What a copy's name ends in that was made of what a restored copy took the place of: the copies
 * of the day do not take its place. */
#define ASIDE " before" WAY_BACKUP_SUFFIX

/* KEEP (nullable) stays, however old it is. */
static void
delete_old (const char *folder, const char *keep)
{
  g_auto (GStrv) paths = way_backup_folder_list (folder, WAY_BACKUP_SUFFIX);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (i >= WAY_BACKUP_KEEP && g_strcmp0 (paths[i], keep) != 0)
        g_unlink (paths[i]);
    }
}

/* What a program that was ended in the middle left; today's may be being written. */
static void
delete_parts (const char *folder)
{
  g_auto (GStrv) paths = way_backup_folder_list (folder, WAY_BACKUP_SUFFIX WAY_COPY_PART);
  g_autofree char *today = format_now ("%F");

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *date = way_backup_get_date (paths[i]);

      if (!g_str_equal (date, today))
        g_unlink (paths[i]);
    }
}

/* Makes a copy in FOLDER whose name ends in SUFFIX, and says where the journey's file is now.
 * Returns (transfer full) its path. Runs in a thread, too: what is in memory of the store is not
 * its business. */
static char *
make_copy (WayStore *store,
           const char *folder,
           const char *suffix,
           GCancellable *cancellable,
           GError **error)
{
  g_autofree char *time = format_now ("%F %H%M%S%f");
  g_autofree char *name = g_strconcat (time, suffix, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (way_backup_folder_claim (folder, way_store_get_path (store), error) &&
      way_copy_write (way_store_get_database (store), path, cancellable, error))
    return g_steal_pointer (&path);
  return NULL;
}

static gboolean
is_of_today (const char *copy)
{
  g_autofree char *date = way_backup_get_date (copy), *today = format_now ("%F");

  return g_str_equal (date, today) && !g_str_has_suffix (copy, ASIDE);
}

/* COPY takes the place of those that were made earlier on the same day, unless it is as damaged as
 * the file may be that it was made of. */
static void
replace_earlier (const char *folder, const char *copy)
{
  g_autoptr (sqlite3) sound = way_database_open_read_only (copy, NULL);
  g_auto (GStrv) paths = way_backup_folder_list (folder, WAY_BACKUP_SUFFIX);

  for (guint i = 0; sound != NULL && paths[i] != NULL; i++)
    {
      if (is_of_today (paths[i]) && strcmp (paths[i], copy) < 0)
        g_unlink (paths[i]);
    }
}

/* Whether the file was changed after COPY was made of it. The clocks of sticks are coarse, and
 * those of servers go wrong: what this program wrote itself it knows. */
static gboolean
is_newer (WayStore *store, const char *copy)
{
  GStatBuf file, then;

  return sqlite3_total_changes (way_store_get_database (store)) > 0 ||
         g_stat (way_store_get_path (store), &file) != 0 || g_stat (copy, &then) != 0 ||
         file.st_mtime >= then.st_mtime;
}

static gboolean
has_copy_of_today (WayStore *store)
{
  g_auto (GStrv) paths = way_backup_list (store);
  guint i = 0;

  while (paths[i] != NULL && !is_of_today (paths[i]))
    i++;
  return paths[i] != NULL && !is_newer (store, paths[i]);
}

static void
make_thread (GTask *task, gpointer source, gpointer folder, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = make_copy (source, folder, WAY_BACKUP_SUFFIX, cancellable, &error);

  if (copy == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  replace_earlier (folder, copy);
  delete_old (folder, NULL);
  delete_parts (folder);
  g_task_return_boolean (task, TRUE);
}

void
way_backup_make_async (WayStore *store,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (store, cancellable, callback, user_data);

  g_task_set_source_tag (task, way_backup_make_async);
  g_task_set_task_data (task, way_backup_folder_of (get_identity (store)), g_free);

  if (g_str_equal (way_store_get_path (store), ":memory:") || has_copy_of_today (store))
    g_task_return_boolean (task, TRUE);
  else
    g_task_run_in_thread (task, make_thread);
}

gboolean
way_backup_make_finish (WayStore *store, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

GStrv
way_backup_list (WayStore *store)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  folder = way_backup_folder_of (get_identity (store));
  return way_backup_folder_list (folder, WAY_BACKUP_SUFFIX);
}

char *
way_backup_get_date (const char *copy)
{
  g_autofree char *name = g_path_get_basename (copy);

  return g_strndup (name, strlen ("YYYY-MM-DD"));
}

char *
way_backup_get_time (const char *copy)
{
  g_autofree char *name = g_path_get_basename (copy);
  const char *time = strchr (name, ' ');

  return time != NULL && strlen (time) > 4 ? g_strdup_printf ("%.2s:%.2s", time + 1, time + 3)
                                           : g_strdup ("");
}

static gboolean
is_of_journey (sqlite3 *db, gint64 journey, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, "SELECT id FROM journey", error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  if (sqlite3_column_int64 (stmt, 0) == journey)
    return TRUE;

  g_set_error_literal (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_FOREIGN,
                       "The copy is of another journey");
  return FALSE;
}

gboolean
way_backup_restore (WayStore *store, const char *copy, GError **error)
{
  g_autofree char *folder = NULL, *aside = NULL;
  g_autoptr (sqlite3) source = NULL;
  sqlite3 *target;

  g_return_val_if_fail (WAY_IS_STORE (store), FALSE);

  folder = way_backup_folder_of (get_identity (store));
  source = way_database_open_read_only (copy, error);
  if (source == NULL || !is_of_journey (source, get_identity (store), error))
    return FALSE;

  aside = make_copy (store, folder, ASIDE, NULL, error);
  if (aside == NULL)
    return FALSE;

  target = way_store_get_database (store);
  if (!way_copy_database (source, target, NULL, error) ||
      !way_database_migrate (target, way_store_get_path (store), error))
    return FALSE;

  delete_old (folder, copy);
  return way_store_reload (store, error);
}

char *
way_backup_find (const char *path)
{
  g_autofree char *folder = NULL;
  g_auto (GStrv) copies = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  folder = way_backup_folder_find (path);
  if (folder == NULL)
    return NULL;

  copies = way_backup_folder_list (folder, WAY_BACKUP_SUFFIX);
  for (guint i = 0; copies[i] != NULL; i++)
    {
      g_autoptr (sqlite3) db = way_database_open_read_only (copies[i], NULL);

      if (db != NULL)
        return g_strdup (copies[i]);
    }

  return NULL;
}

void
way_backup_follow (const char *from, const char *to)
{
  g_autofree char *folder = way_backup_folder_find (from);

  if (folder != NULL)
    way_backup_folder_claim (folder, to, NULL);
}

gboolean
way_backup_replace (const char *path, const char *copy, GError **error)
{
  g_autofree char *time = format_now ("%Y%m%d-%H%M%S");
  g_autofree char *aside = g_strdup_printf ("%s.damaged-%s", path, time);
  g_autofree char *contents = NULL;
  gsize length;

  if (!g_file_get_contents (copy, &contents, &length, error))
    return FALSE;

  if (g_rename (path, aside) != 0)
    return way_database_fail_file (error);

  if (g_file_set_contents_full (path, contents, length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                error))
    return TRUE;

  g_rename (aside, path);
  return FALSE;
}

gboolean
way_backup_delete_all (gint64 journey, GError **error)
{
  g_autofree char *folder = way_backup_folder_of (journey);

  return way_backup_folder_delete (folder, error);
}

gboolean
way_backup_delete_all_of (const char *path, GError **error)
{
  g_autofree char *folder = way_backup_folder_find (path);

  return folder == NULL || way_backup_folder_delete (folder, error);
}
