#include <gio/gio.h>

#include "store/database.h"

gboolean
way_database_fail (sqlite3 *db, GError **error)
{
  g_set_error_literal (error, WAY_DATABASE_ERROR, sqlite3_extended_errcode (db),
                       sqlite3_errmsg (db));
  return FALSE;
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

void
way_bind_int (sqlite3_stmt *stmt, const char *name, gint64 value)
{
  sqlite3_bind_int64 (stmt, parameter_index (stmt, name), value);
}

void
way_bind_text (sqlite3_stmt *stmt, const char *name, const char *value)
{
  sqlite3_bind_text (stmt, parameter_index (stmt, name), value, -1, SQLITE_STATIC);
}

gboolean
way_step (sqlite3_stmt *stmt, GError **error)
{
  int rc = sqlite3_step (stmt);

  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    return way_database_fail (sqlite3_db_handle (stmt), error);

  return rc == SQLITE_ROW;
}

gboolean
way_run (sqlite3_stmt *stmt, GError **error)
{
  if (sqlite3_step (stmt) != SQLITE_DONE)
    return way_database_fail (sqlite3_db_handle (stmt), error);

  return TRUE;
}

gboolean
way_database_get_pragma (sqlite3 *db, const char *pragma, gint64 *value, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, pragma, error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  *value = sqlite3_column_int64 (stmt, 0);
  return TRUE;
}
