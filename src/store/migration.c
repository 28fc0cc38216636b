#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/database.h"

/* The file as it was before the program changes its form, so that an older program, or a second
 * try, has something to go back to. */
static gboolean
keep_copy (sqlite3 *db, const char *path, gint64 version, GError **error)
{
  g_autofree char *copy = g_strdup_printf ("%s.schema-%" G_GINT64_FORMAT, path, version);
  g_autoptr (sqlite3_stmt) stmt = NULL;
  int fd = g_open (copy, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0 && errno == EEXIST) /* from an earlier try */
    return TRUE;
  if (fd < 0)
    return way_database_fail_file (error);
  close (fd);

  stmt = way_database_prepare (db, "VACUUM INTO :copy", error);
  if (stmt != NULL)
    {
      way_bind_text (stmt, ":copy", copy);
      if (way_run (stmt, error))
        return TRUE;
    }

  g_unlink (copy);
  return FALSE;
}

static gboolean
check_foreign_keys (sqlite3 *db, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, "PRAGMA foreign_key_check", error);
  g_autoptr (GError) local_error = NULL;

  if (stmt == NULL)
    return FALSE;

  if (way_step (stmt, &local_error))
    g_set_error_literal (&local_error, WAY_DATABASE_ERROR, SQLITE_CORRUPT,
                         "A reference leads nowhere");
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gint64
count_scripts (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children ("/care/waymark/Waymark/schema", 0, NULL);

  return g_strv_length (names);
}

gboolean
way_database_check_version (sqlite3 *db, GError **error)
{
  gint64 newest = count_scripts (), version;

  if (!way_database_get_pragma (db, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version <= newest)
    return TRUE;

  g_set_error (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_TOO_NEW,
               "The file has schema %" G_GINT64_FORMAT ", this program knows %" G_GINT64_FORMAT,
               version, newest);
  return FALSE;
}

/* Brings the schema up to date: one script per version, each in a transaction of its own, so
 * that a failure leaves the version before it. */
gboolean
way_database_migrate (sqlite3 *db, const char *path, GError **error)
{
  gint64 newest = count_scripts (), version;

  if (!way_database_check_version (db, error) ||
      !way_database_get_pragma (db, "PRAGMA user_version", &version, error))
    return FALSE;

  if (path != NULL && version > 0 && version < newest && !keep_copy (db, path, version, error))
    return FALSE;

  while (version < newest)
    {
      g_autofree char *resource =
          g_strdup_printf ("/care/waymark/Waymark/schema/%03" G_GINT64_FORMAT ".sql", ++version);
      g_autoptr (GBytes) sql = g_resources_lookup_data (resource, 0, error);
      g_autofree char *script = NULL;

      if (sql == NULL)
        return FALSE;

      script = g_strdup_printf ("BEGIN IMMEDIATE; PRAGMA application_id = %d; %.*s;"
                                "PRAGMA user_version = %" G_GINT64_FORMAT,
                                WAY_DATABASE_APPLICATION_ID, (int) g_bytes_get_size (sql),
                                (const char *) g_bytes_get_data (sql, NULL), version);
      if (!way_database_exec (db, script, error) || !check_foreign_keys (db, error) ||
          !way_database_exec (db, "COMMIT", error))
        {
          sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);
          return FALSE;
        }
    }

  return TRUE;
}
