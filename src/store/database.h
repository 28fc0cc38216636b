#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "store/trouble.h"

G_BEGIN_DECLS

#define WAY_DATABASE_APPLICATION_ID 0x5741594d /* "WAYM" */

/* Errors carry SQLite's extended result code (SQLITE_FULL, SQLITE_CONSTRAINT_CHECK, …) or one
 * of the codes below, which are beyond SQLite's. */
#define WAY_DATABASE_ERROR (way_database_error_quark ())
GQuark way_database_error_quark (void);

typedef enum
{
  WAY_DATABASE_ERROR_TOO_NEW = 10001, /* written by a newer version of the program */
  WAY_DATABASE_ERROR_FOREIGN,         /* not a journey */
  WAY_DATABASE_ERROR_MISSING,         /* no such file */
  WAY_DATABASE_ERROR_UNREADABLE,      /* no permission to read it */
  WAY_DATABASE_ERROR_EXISTS,          /* a file that was to be made is there already */
  WAY_DATABASE_ERROR_FOLDER,          /* the folder can't be made or written to */
} WayDatabaseError;

/* Opens the journey file PATH for this program alone, and brings its schema up to date; a copy
 * of the file as it was is kept beside it (PATH.schema-N) before a migration. */
sqlite3 *way_database_open (const char *path, GError **error);
/* Makes a new, empty journey file, readable by its owner only, with its folder. ":memory:" makes
 * one that lives in memory. */
sqlite3 *way_database_create (const char *path, GError **error);
/* Opens a journey file, sound and of a version the program knows, to read from it; nothing in it
 * is changed, nor its schema brought up to date. A step that was never finished, as by a power cut,
 * is rolled back. */
sqlite3 *way_database_open_read_only (const char *path, GError **error);
/* The same to read just a little: whether all of it is sound is not looked at, which would be most
 * of the time. */
sqlite3 *way_database_peek (const char *path, GError **error);
/* Opens a copy in memory of the journey file PATH, brought up to date; the file itself stays as it
 * is, and may be one that can't be written to. */
sqlite3 *way_database_open_copy (const char *path, GError **error);
void way_database_close (sqlite3 *db);

/* Refuses a schema that is newer than the program. */
gboolean way_database_check_version (sqlite3 *db, GError **error);

/* Brings the schema of the database, which came from PATH (nullable: there is no file of it),
 * up to date. */
gboolean way_database_migrate (sqlite3 *db, const char *path, GError **error);

/* Reads the one number that PRAGMA, as "PRAGMA user_version", gives. */
gboolean way_database_get_pragma (sqlite3 *db, const char *pragma, gint64 *value, GError **error);

/* Runs all statements of SQL. */
gboolean way_database_exec (sqlite3 *db, const char *sql, GError **error);

/* Returns (transfer full, nullable) the one statement of SQL. */
sqlite3_stmt *way_database_prepare (sqlite3 *db, const char *sql, GError **error);

/* Gives the parameter NAME, ":id", a value; one that is not bound is NULL. */
void way_bind_int (sqlite3_stmt *stmt, const char *name, gint64 value);
/* VALUE may be NULL. It must live as long as STMT is run. */
void way_bind_text (sqlite3_stmt *stmt, const char *name, const char *value);

/* Returns TRUE if there is a row; FALSE without an error if there is none left. */
gboolean way_step (sqlite3_stmt *stmt, GError **error);

/* Runs STMT, which returns no rows. */
gboolean way_run (sqlite3_stmt *stmt, GError **error);

/* Sets ERROR to what SQLite says last went wrong with DB. Returns FALSE. */
gboolean way_database_fail (sqlite3 *db, GError **error);

/* Sets ERROR to what the system, by errno, says about a file or folder that can't be made or
 * written to. Returns FALSE. */
gboolean way_database_fail_file (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, way_database_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
