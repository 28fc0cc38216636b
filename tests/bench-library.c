/* To look for a thousand journeys costs at most twice what it costs to open the same files in
 * plain SQLite and to ask each for its name, its next meeting and its last contact. */

#include <glib/gstdio.h>
#include <unistd.h>

#include "bench-fixture.h"
#include "model/language.h"
#include "store/database.h"
#include "store/example.h"
#include "store/library.h"

#define N 1000

/* All of them are the same file: what the disk does is not what we are after. */
static char *
make_journeys (void)
{
  char *first = way_library_make_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("morse", first, &error);

  g_assert_no_error (error);
  for (guint i = 1; i < N; i++)
    {
      g_autofree char *path = way_library_make_path ();

      g_assert_cmpint (link (first, path), ==, 0);
    }
  return g_path_get_dirname (first);
}

static void
count_cb (WayLibraryEntry *entry, gpointer n)
{
  g_assert_nonnull (entry->name);
  (*(guint *) n)++;
}

static void
scan (gpointer folder, guint round)
{
  guint n = 0;

  way_library_scan (WAY_LIBRARY_JOURNEYS, NULL, count_cb, &n);
  g_assert_cmpuint (n, ==, N);
}

static void
read_plainly (const char *path)
{
  sqlite3 *db;
  sqlite3_stmt *stmt;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db,
                                       "SELECT name, (SELECT min (planned_on) FROM meeting),"
                                       " (SELECT max (happened_on) FROM contact) FROM journey",
                                       -1, &stmt, NULL),
                   ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  sqlite3_finalize (stmt);
  sqlite3_close (db);
}

static void
scan_plainly (gpointer folder, guint round)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      read_plainly (path);
    }
}

/* Deletes FOLDER with all that is in it. */
static void
delete_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        delete_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

int
main (void)
{
  g_autofree char *home = g_dir_make_tmp ("bench-library-XXXXXX", NULL), *folder = NULL;
  int status;

  g_setenv ("XDG_DATA_HOME", home, TRUE);
  way_language_init (NULL);
  folder = make_journeys ();
  status = run_bench (
      &(Bench){ "to look for 1,000 journeys", scan, "plain SQLite", scan_plainly, folder, 11, 2 });
  delete_folder (home);
  return status;
}
