#include "store/database.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/copy.h"

GQuark
way_database_error_quark (void)
{
  return g_quark_from_static_string ("way-database-error");
}

/* Refuses what is not a journey before anything of it is touched. */
static gboolean
check_identity (sqlite3 *db, GError **error)
{
  gint64 id;

  if (!way_database_get_pragma (db, "PRAGMA application_id", &id, error))
    return FALSE;

  if (id == WAY_DATABASE_APPLICATION_ID)
    return TRUE;

  g_set_error_literal (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_FOREIGN,
                       "The file is not a journey");
  return FALSE;
}

/* Damage shows in the pages; what the rows may hold was checked when they were written, and doing
 * it again would be nine tenths of the time. */
static gboolean
check_soundness (sqlite3 *db, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;
  gboolean checked;

  sqlite3_exec (db, "PRAGMA ignore_check_constraints = ON", NULL, NULL, NULL);
  stmt = way_database_prepare (db, "PRAGMA quick_check (1)", error);
  checked = stmt != NULL && way_step (stmt, error);
  sqlite3_exec (db, "PRAGMA ignore_check_constraints = OFF", NULL, NULL, NULL);
  if (!checked)
    return FALSE;

  if (g_strcmp0 ((const char *) sqlite3_column_text (stmt, 0), "ok") == 0)
    return TRUE;

  g_set_error_literal (error, WAY_DATABASE_ERROR, SQLITE_CORRUPT, "The file is damaged");
  return FALSE;
}

/* The journal is truncated at each commit, so that the one file is whole and nothing of its
 * past lies beside it; the lock is taken at once and kept. */
static gboolean
configure (sqlite3 *db, GError **error)
{
  sqlite3_extended_result_codes (db, 1);

  return way_database_exec (db,
                            "PRAGMA locking_mode = EXCLUSIVE;"
                            "PRAGMA journal_mode = TRUNCATE;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON;"
                            "PRAGMA trusted_schema = OFF;"
                            "PRAGMA secure_delete = ON;"
                            "PRAGMA temp_store = MEMORY;",
                            error);
}

static sqlite3 *
open_file (const char *path, int flags, GError **error)
{
  sqlite3 *db = NULL;

  if (sqlite3_open_v2 (path, &db, flags, NULL) == SQLITE_OK)
    return db;

  way_database_fail (db, error);
  sqlite3_close (db);
  return NULL;
}

/* SQLite tells "unable to open" for each of these, and opens a read-only file in silence. */
static gboolean
check_access (const char *path, int mode, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int code;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    code = WAY_DATABASE_ERROR_MISSING;
  else if (g_file_test (path, G_FILE_TEST_IS_DIR))
    code = WAY_DATABASE_ERROR_FOREIGN;
  else if (g_access (path, R_OK) != 0)
    code = WAY_DATABASE_ERROR_UNREADABLE;
  else if (g_access (path, mode) != 0 || g_access (folder, mode) != 0) /* for the journal */
    code = SQLITE_READONLY;
  else
    return TRUE;

  g_set_error_literal (error, WAY_DATABASE_ERROR, code, "The file can't be opened");
  return FALSE;
}

sqlite3 *
way_database_open (const char *path, GError **error)
{
  g_autoptr (sqlite3) db = NULL;
  g_autoptr (GError) local_error = NULL;

  if (!check_access (path, W_OK, error))
    return NULL;

  db = open_file (path, SQLITE_OPEN_READWRITE, error);
  if (db == NULL)
    return NULL;

  if (!check_identity (db, &local_error))
    sqlite3_close (g_steal_pointer (&db)); /* as it is: our way of closing would write into it */
  else if (configure (db, &local_error) &&
           way_database_exec (db, "BEGIN EXCLUSIVE; COMMIT", &local_error) &&
           check_soundness (db, &local_error) && way_database_migrate (db, path, &local_error))
    return g_steal_pointer (&db);

  /* Something without even SQLite's heading is foreign, unless it is called a journey. */
  if (g_error_matches (local_error, WAY_DATABASE_ERROR, SQLITE_NOTADB) &&
      !g_str_has_suffix (path, ".waymark"))
    local_error->code = WAY_DATABASE_ERROR_FOREIGN;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

static sqlite3 *
peek (const char *path, int flags, GError **error)
{
  g_autoptr (sqlite3) db = open_file (path, flags, error);

  if (db == NULL || !check_identity (db, error) || !way_database_check_version (db, error))
    return NULL;

  return g_steal_pointer (&db);
}

sqlite3 *
way_database_peek (const char *path, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  sqlite3 *db = peek (path, SQLITE_OPEN_READONLY, &local_error);

  /* Only this wants to write when somebody just reads: what is half written goes. */
  if (g_error_matches (local_error, WAY_DATABASE_ERROR, SQLITE_READONLY_ROLLBACK))
    return peek (path, SQLITE_OPEN_READWRITE, error);

  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return db;
}

sqlite3 *
way_database_open_read_only (const char *path, GError **error)
{
  g_autoptr (sqlite3) db = way_database_peek (path, error);

  return db != NULL && check_soundness (db, error) ? g_steal_pointer (&db) : NULL;
}

sqlite3 *
way_database_open_copy (const char *path, GError **error)
{
  g_autoptr (sqlite3) source = NULL;
  g_autoptr (sqlite3) db = NULL;

  if (!check_access (path, R_OK, error))
    return NULL;

  source = way_database_open_read_only (path, error);
  db = source != NULL ? open_file (":memory:", SQLITE_OPEN_READWRITE, error) : NULL;
  if (db != NULL && way_copy_database (source, db, NULL, error) && configure (db, error) &&
      way_database_migrate (db, NULL, error))
    return g_steal_pointer (&db);

  return NULL;
}

/* Makes the file and its folder before SQLite would, to be the owner's alone from the start. */
static gboolean
make_private_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return way_database_fail_file (error);

  fd = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      g_set_error_literal (error, WAY_DATABASE_ERROR,
                           errno == EEXIST ? WAY_DATABASE_ERROR_EXISTS : WAY_DATABASE_ERROR_FOLDER,
                           g_strerror (errno));
      return FALSE;
    }

  close (fd);
  return TRUE;
}

sqlite3 *
way_database_create (const char *path, GError **error)
{
  gboolean in_memory = g_str_equal (path, ":memory:");
  g_autoptr (sqlite3) db = NULL;

  if (!in_memory && !make_private_file (path, error))
    return NULL;

  db = open_file (path, SQLITE_OPEN_READWRITE, error);
  if (db != NULL && configure (db, error) && way_database_migrate (db, path, error))
    return g_steal_pointer (&db);

  if (!in_memory)
    g_unlink (path);
  return NULL;
}

void
way_database_close (sqlite3 *db)
{
  int rc;

  /* Takes the empty journal away: beside the one file lies nothing. */
  sqlite3_exec (db, "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE", NULL, NULL, NULL);

  rc = sqlite3_close (db);
  /* A statement or a session is still alive: a leak of ours. */
  g_warn_if_fail (rc == SQLITE_OK);
}

gboolean
way_database_fail_file (GError **error)
{
  g_set_error_literal (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_FOLDER, g_strerror (errno));
  return FALSE;
}
