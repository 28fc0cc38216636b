#include <glib/gstdio.h>

#include "model/tables.h"
#include "model/wish.h"
#include "store/database.h"
#include "store/store.h"

#define SCHEMA "/care/waymark/Waymark/schema"

static void
exec (sqlite3 *db, const char *sql)
{
  char *message = NULL;

  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
}

/* Returns (transfer full) the path of a file as the first version of the program left it. */
static char *
make_first_version (void)
{
  g_autofree char *folder = g_dir_make_tmp ("waymark-XXXXXX", NULL);
  g_autofree char *fixture =
      g_test_build_filename (G_TEST_DIST, "fixtures", "schema-001.sql", NULL);
  g_autoptr (GBytes) schema = g_resources_lookup_data (SCHEMA "/001.sql", 0, NULL);
  g_autofree char *rows = NULL;
  char *path = g_build_filename (folder, "a.waymark", NULL);
  sqlite3 *db = NULL;

  g_assert_true (g_file_get_contents (fixture, &rows, NULL, NULL));
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  exec (db, "PRAGMA application_id = 0x5741594d; PRAGMA user_version = 1");
  exec (db, g_bytes_get_data (schema, NULL));
  exec (db, rows);
  sqlite3_close (db);

  return path;
}

static int
get_version (const char *path)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *stmt;
  int version;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_prepare_v2 (db, "PRAGMA user_version", -1, &stmt, NULL);
  sqlite3_step (stmt);
  version = sqlite3_column_int (stmt, 0);
  sqlite3_finalize (stmt);
  sqlite3_close (db);

  return version;
}

static void
test_the_first_version_opens_with_all_its_rows (void)
{
  g_autofree char *path = make_first_version ();
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_open (path, &error);
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);

  g_assert_no_error (error);
  for (guint i = 0; i < n_tables; i++)
    {
      GListModel *list = way_store_get_list (store, types[i]);

      g_test_message ("%s", g_type_name (types[i]));
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
    }
}

/* Runs the test again in a process that finds the scripts of the fixture beside the program's. */
static gboolean
has_scripts (const char *fixture)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fixtures", fixture, NULL);
  g_autofree char *overlay = g_strconcat (SCHEMA, "=", folder, NULL);

  if (g_test_subprocess ())
    return TRUE;

  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("G_RESOURCE_OVERLAYS");
  g_test_trap_assert_passed ();
  return FALSE;
}

static void
test_a_copy_of_the_file_as_it_was_stays_beside_it (void)
{
  g_autofree char *path = NULL, *copy = NULL;
  g_autoptr (WayStore) store = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  if (!has_scripts ("migration-good"))
    return;

  path = make_first_version ();
  copy = g_strconcat (path, ".schema-1", NULL);
  store = way_store_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_WISH)), ==, 1);
  g_clear_object (&store);

  g_assert_cmpint (get_version (path), ==, 2);
  g_assert_cmpint (get_version (copy), ==, 1);
  g_assert_cmpint (g_stat (copy, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static void
test_a_migration_that_fails_leaves_the_file_as_it_was (void)
{
  g_autofree char *path = NULL;
  g_autoptr (WayStore) store = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  if (!has_scripts ("migration-broken"))
    return;

  path = make_first_version ();
  store = way_store_open (path, &error);
  g_assert_null (store);
  g_assert_nonnull (error);
  g_assert_cmpint (get_version (path), ==, 1);

  db = way_database_open_read_only (path, NULL);
  exec (db, "CREATE TEMP TABLE one (wish INTEGER CHECK (wish = 1));"
            "INSERT INTO one SELECT count(*) FROM main.wish");
  way_database_close (db);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add_func ("/migration/" #name, test_##name)
  ADD (the_first_version_opens_with_all_its_rows);
  ADD (a_copy_of_the_file_as_it_was_stays_beside_it);
  ADD (a_migration_that_fails_leaves_the_file_as_it_was);
#undef ADD

  return g_test_run ();
}
