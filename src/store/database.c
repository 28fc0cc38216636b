#include "store/database.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define APPLICATION_ID 0x5741594d /* "WAYM" */

G_DEFINE_QUARK (way - database - error - quark, way_database_error)

/* Sets ERROR to what SQLite says last went wrong with DB. Returns FALSE. */
gboolean
way_database_fail (sqlite3 *db, GError **error)
{
  g_set_error_literal (error, WAY_DATABASE_ERROR, sqlite3_extended_errcode (db),
                       sqlite3_errmsg (db));
  return FALSE;
}

/* Files beside the journey, like papers, have the same troubles. */
static WayTrouble
get_trouble_of_file (int code)
{
  switch (code)
    {
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
    case G_FILE_ERROR_ROFS:
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
    case G_FILE_ERROR_ISDIR:
    case G_FILE_ERROR_NAMETOOLONG:
      return WAY_TROUBLE_FOLDER;
    case G_FILE_ERROR_NOSPC:
      return WAY_TROUBLE_FULL;
    case G_FILE_ERROR_IO:
    case G_FILE_ERROR_NODEV:
    case G_FILE_ERROR_NXIO:
      return WAY_TROUBLE_GONE;
    default:
      return WAY_TROUBLE_OTHER;
    }
}

WayTrouble
way_database_trouble (const GError *error)
{
  if (error != NULL && error->domain == G_FILE_ERROR)
    return get_trouble_of_file (error->code);
  if (error == NULL || error->domain != WAY_DATABASE_ERROR)
    return WAY_TROUBLE_OTHER;

  switch (error->code)
    {
    case WAY_DATABASE_ERROR_TOO_NEW:
      return WAY_TROUBLE_TOO_NEW;
    case WAY_DATABASE_ERROR_FOREIGN:
      return WAY_TROUBLE_FOREIGN;
    case WAY_DATABASE_ERROR_MISSING:
      return WAY_TROUBLE_MISSING;
    case WAY_DATABASE_ERROR_UNREADABLE:
      return WAY_TROUBLE_UNREADABLE;
    case WAY_DATABASE_ERROR_EXISTS:
      return WAY_TROUBLE_EXISTS;
    case WAY_DATABASE_ERROR_FOLDER:
      return WAY_TROUBLE_FOLDER;
    default:
      break;
    }

  switch (error->code & 0xff)
    {
    case SQLITE_READONLY:
      return WAY_TROUBLE_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return WAY_TROUBLE_DAMAGED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return WAY_TROUBLE_IN_USE;
    case SQLITE_FULL:
      return WAY_TROUBLE_FULL;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return WAY_TROUBLE_INVALID;
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return WAY_TROUBLE_UNREADABLE;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return WAY_TROUBLE_GONE;
    default:
      return WAY_TROUBLE_OTHER;
    }
}

gboolean
way_database_exec (sqlite3 *db, const char *sql, GError **error)
{
  if (sqlite3_exec (db, sql, NULL, NULL, NULL) != SQLITE_OK)
    return way_database_fail (db, error);

  return TRUE;
}

sqlite3_stmt *
way_database_prepare (sqlite3 *db, const char *sql, GError **error)
{
  sqlite3_stmt *stmt;
  const char *rest;

  if (sqlite3_prepare_v2 (db, sql, -1, &stmt, &rest) != SQLITE_OK)
    {
      way_database_fail (db, error);
      return NULL;
    }

  g_assert (*rest == '\0'); /* one statement at a time */

  return stmt;
}

/* Parameters have names: a number that is off by one would bind silently. */
static int
parameter_index (sqlite3_stmt *stmt, const char *name)
{
  int i = sqlite3_bind_parameter_index (stmt, name);

  if (i == 0)
    g_error ("No parameter %s in: %s", name, sqlite3_sql (stmt));

  return i;
}

/* A parameter that is not bound is NULL. */
void
way_bind_int (sqlite3_stmt *stmt, const char *name, gint64 value)
{
  sqlite3_bind_int64 (stmt, parameter_index (stmt, name), value);
}

/* VALUE may be NULL. It must live as long as STMT is run. */
void
way_bind_text (sqlite3_stmt *stmt, const char *name, const char *value)
{
  sqlite3_bind_text (stmt, parameter_index (stmt, name), value, -1, SQLITE_STATIC);
}

/* Returns TRUE if there is a row; FALSE without an error if there is none left. */
gboolean
way_step (sqlite3_stmt *stmt, GError **error)
{
  int rc = sqlite3_step (stmt);

  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    return way_database_fail (sqlite3_db_handle (stmt), error);

  return rc == SQLITE_ROW;
}

/* Runs STMT, which returns no rows. */
gboolean
way_run (sqlite3_stmt *stmt, GError **error)
{
  if (sqlite3_step (stmt) != SQLITE_DONE)
    return way_database_fail (sqlite3_db_handle (stmt), error);

  return TRUE;
}

static gboolean
get_pragma (sqlite3 *db, const char *pragma, gint64 *value, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, pragma, error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  *value = sqlite3_column_int64 (stmt, 0);
  return TRUE;
}

/* The file as it was before the program changes its form, so that an older program, or a second
 * try, has something to go back to. */
static gboolean
keep_copy (sqlite3 *db, const char *path, gint64 version, GError **error)
{
  g_autofree char *copy = g_strdup_printf ("%s.schema-%" G_GINT64_FORMAT, path, version);
  g_autoptr (sqlite3_stmt) stmt = NULL;
  int fd = g_open (copy, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0)
    return errno == EEXIST ? TRUE /* from an earlier try */
                           : (g_set_error_literal (error, WAY_DATABASE_ERROR,
                                                   WAY_DATABASE_ERROR_FOLDER, g_strerror (errno)),
                              FALSE);
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

/* Brings the schema up to date: one script per version, each in a transaction of its own, so
 * that a failure leaves the version before it. */
gboolean
way_database_migrate (sqlite3 *db, const char *path, GError **error)
{
  g_auto (GStrv) names = g_resources_enumerate_children ("/care/waymark/Waymark/schema", 0, NULL);
  gint64 newest = g_strv_length (names);
  gint64 version;

  if (!get_pragma (db, "PRAGMA user_version", &version, error))
    return FALSE;

  if (version > newest)
    {
      g_set_error (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_TOO_NEW,
                   "The file has schema %" G_GINT64_FORMAT ", this program knows %" G_GINT64_FORMAT,
                   version, newest);
      return FALSE;
    }

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
                                APPLICATION_ID, (int) g_bytes_get_size (sql),
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

/* Refuses what is not a journey before anything of it is touched. */
static gboolean
check_identity (sqlite3 *db, GError **error)
{
  gint64 id;

  if (!get_pragma (db, "PRAGMA application_id", &id, error))
    return FALSE;

  if (id == APPLICATION_ID)
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
  int code;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    code = WAY_DATABASE_ERROR_MISSING;
  else if (g_file_test (path, G_FILE_TEST_IS_DIR))
    code = WAY_DATABASE_ERROR_FOREIGN;
  else if (g_access (path, R_OK) != 0)
    code = WAY_DATABASE_ERROR_UNREADABLE;
  else if (g_access (path, mode) != 0)
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

  if (check_identity (db, &local_error) && configure (db, &local_error) &&
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

sqlite3 *
way_database_open_read_only (const char *path, GError **error)
{
  g_autoptr (sqlite3) db = open_file (path, SQLITE_OPEN_READONLY, error);

  if (db == NULL || !check_identity (db, error) || !check_soundness (db, error))
    return NULL;

  return g_steal_pointer (&db);
}

static gboolean
copy_all (sqlite3 *target, sqlite3 *source, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (target, "main", source, "main");
  gboolean copied = backup != NULL && sqlite3_backup_step (backup, -1) == SQLITE_DONE;

  sqlite3_backup_finish (backup);
  return copied || way_database_fail (target, error);
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
  if (db != NULL && copy_all (db, source, error) && configure (db, error) &&
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
    {
      g_set_error_literal (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_FOLDER,
                           g_strerror (errno));
      return FALSE;
    }

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
