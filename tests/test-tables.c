#include <gio/gio.h>
#include <sqlite3.h>
#include <string.h>

#include "model/record.h"
#include "model/tables.h"

/* A database with the newest schema and no rows. */
static sqlite3 *
open_schema (void)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &db), ==, SQLITE_OK);
  for (int version = 1;; version++)
    {
      g_autofree char *path = g_strdup_printf ("/care/waymark/Waymark/schema/%03d.sql", version);
      g_autoptr (GBytes) sql = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      char *message = NULL;

      if (sql == NULL)
        break;
      sqlite3_exec (db, g_bytes_get_data (sql, NULL), NULL, NULL, &message);
      g_assert_cmpstr (message, ==, NULL);
    }
  return db;
}

static sqlite3_stmt *
prepare (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *stmt = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  return stmt;
}

static WayRecordClass *
find_class (const char *table)
{
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      WayRecordClass *klass = g_type_class_ref (types[i]); /* classes live for ever */

      if (strcmp (klass->table, table) == 0)
        return klass;
    }
  return NULL;
}

static void
test_every_table_has_its_record (void)
{
  sqlite3 *db = open_schema ();
  sqlite3_stmt *stmt = prepare (db, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    " AND name NOT LIKE 'sqlite_%'");
  guint n_tables, n_found = 0;

  way_tables_get (&n_tables);
  for (; sqlite3_step (stmt) == SQLITE_ROW; n_found++)
    {
      const char *table = (const char *) sqlite3_column_text (stmt, 0);

      if (find_class (table) == NULL)
        g_error ("no record class for the table %s", table);
    }
  g_assert_cmpuint (n_found, ==, n_tables);

  sqlite3_finalize (stmt);
  sqlite3_close (db);
}

static void
test_every_column_has_its_property (void)
{
  sqlite3 *db = open_schema ();
  sqlite3_stmt *stmt = prepare (db, "SELECT t.name, c.name, c.type FROM sqlite_schema t,"
                                    " pragma_table_info (t.name) c WHERE t.type = 'table'"
                                    " AND t.name NOT LIKE 'sqlite_%' AND c.name <> 'id'");

  while (sqlite3_step (stmt) == SQLITE_ROW)
    {
      WayRecordClass *klass = find_class ((const char *) sqlite3_column_text (stmt, 0));
      const char *column = (const char *) sqlite3_column_text (stmt, 1);
      const char *type = (const char *) sqlite3_column_text (stmt, 2);
      int i = way_record_class_find (klass, column);

      if (i < 0)
        g_error ("no property for the column %s of %s", column, klass->table);
      g_assert_cmpstr (type, ==, klass->columns[i].type == WAY_COLUMN_INT ? "INTEGER" : "TEXT");
    }

  sqlite3_finalize (stmt);
  sqlite3_close (db);
}

static void
test_every_property_has_its_column (void)
{
  sqlite3 *db = open_schema ();
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      WayRecordClass *klass = g_type_class_ref (types[i]);

      for (guint column = 0; column < klass->n_columns; column++)
        {
          g_autofree char *sql =
              g_strdup_printf ("SELECT %s FROM %s", klass->columns[column].name, klass->table);

          sqlite3_finalize (prepare (db, sql));
        }
    }
  sqlite3_close (db);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tables/every-table-has-its-record", test_every_table_has_its_record);
  g_test_add_func ("/tables/every-column-has-its-property", test_every_column_has_its_property);
  g_test_add_func ("/tables/every-property-has-its-column", test_every_property_has_its_column);
  return g_test_run ();
}
