#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journey-fixture.h"
#include "model/wish.h"
#include "store/database.h"
#include "store/store-private.h"

/* Nobody's user id: root may read and write anything, so that nothing would be refused. */
#define NOBODY 65534

static char *
make_path (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("waymark-XXXXXX", NULL);

  g_chmod (folder, 0777);
  return g_build_filename (folder, name, NULL);
}

static char *
make_file (const char *name)
{
  char *path = make_path (name);
  g_autoptr (WayStore) store = create_journey (path, "Frank");

  return path;
}

static WayTrouble
try_to_open (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_open (path, &error);

  g_assert_null (store);
  g_assert_nonnull (error);
  return way_database_trouble (error);
}

static void
run_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static void
test_only_the_owner_can_read_a_journey (void)
{
  g_autofree char *folder = make_path ("journeys");
  g_autofree char *path = g_build_filename (folder, "a.waymark", NULL);
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  GStatBuf file, dir;

  g_assert_cmpint (g_stat (path, &file), ==, 0);
  g_assert_cmpint (file.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &dir), ==, 0);
  g_assert_cmpint (dir.st_mode & 0777, ==, 0700);
}

static void
test_what_was_written_is_there_when_opened_again (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_open (path, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (way_store_get_journey (store), "name"), ==, "Frank");
}

static void
test_a_foreign_database_stays_as_it_is (void)
{
  g_autofree char *path = make_path ("places.sqlite");
  g_autofree char *before = NULL, *after = NULL;
  gsize size_before, size_after;

  run_sql (path, "PRAGMA journal_mode = WAL; CREATE TABLE place (url TEXT)");
  g_assert_true (g_file_get_contents (path, &before, &size_before, NULL));
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_FOREIGN);
  g_assert_true (g_file_get_contents (path, &after, &size_after, NULL));
  g_assert_cmpmem (after, size_after, before, size_before);
}

static void
test_a_missing_file_is_told_and_not_made (void)
{
  g_autofree char *path = make_path ("none.waymark");

  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_MISSING);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_a_new_journey_never_overwrites (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autoptr (WayRecord) journey = make_journey ("Somebody else");
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) other = way_store_create (path, journey, &error);
  g_autoptr (WayStore) store = NULL;

  g_assert_null (other);
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_EXISTS);
  store = way_store_open (path, NULL);
  g_assert_cmpstr (way_record_get_text (way_store_get_journey (store), "name"), ==, "Frank");
}

static void
test_a_folder_that_can_not_be_made_is_told (void)
{
  g_autofree char *file = make_file ("a.waymark");
  g_autofree char *path = g_build_filename (file, "journeys", "b.waymark", NULL);
  g_autoptr (WayRecord) journey = make_journey ("Frank");
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_create (path, journey, &error);

  g_assert_null (store);
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_FOLDER);
}

/* Runs this test again as somebody who is not root. */
static gboolean
become_nobody (void)
{
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return FALSE;
    }

  return geteuid () != 0 || setuid (NOBODY) == 0;
}

static void
test_a_file_of_somebody_else_is_told (void)
{
  g_autofree char *path = NULL;

  if (!become_nobody ())
    return;

  path = make_file ("a.waymark");
  g_chmod (path, 0);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_UNREADABLE);
}

static void
test_a_read_only_file_is_told (void)
{
  g_autofree char *path = NULL;

  if (!become_nobody ())
    return;

  path = make_file ("a.waymark");
  g_chmod (path, 0400);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_READ_ONLY);
}

/* It could be opened, and then nothing could be saved. */
static void
test_a_read_only_folder_is_told (void)
{
  g_autofree char *path = NULL, *folder = NULL;

  if (!become_nobody ())
    return;

  path = make_file ("a.waymark");
  folder = g_path_get_dirname (path);
  g_chmod (folder, 0500);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_READ_ONLY);
  g_chmod (folder, 0700);
}

static void
test_another_programs_file_is_refused_and_left_alone (void)
{
  g_autofree char *path = make_path ("photos.db");
  g_autofree char *before = NULL, *after = NULL;
  gsize length_before, length_after;

  run_sql (path, "CREATE TABLE photo (id INTEGER PRIMARY KEY); PRAGMA user_version = 3");
  g_assert_true (g_file_get_contents (path, &before, &length_before, NULL));
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_FOREIGN);
  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length_before, after, length_after);
}

static void
test_a_text_is_no_journey (void)
{
  g_autofree char *path = make_path ("letter.txt");

  g_assert_true (
      g_file_set_contents (path, "Dear Rita, this is a long enough text to look at", -1, NULL));
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_FOREIGN);
}

static void
test_an_empty_file_is_no_journey (void)
{
  g_autofree char *path = make_path ("empty.waymark");

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_FOREIGN);
}

static void
test_a_newer_file_is_refused (void)
{
  g_autofree char *path = make_file ("a.waymark");

  run_sql (path, "PRAGMA user_version = 999");
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_TOO_NEW);
}

/* A stick that was pulled out leaves pages that were never written. */
static void
test_a_damaged_file_is_told (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autofree char *zeros = g_malloc0 (40960);
  int fd = g_open (path, O_WRONLY, 0);

  g_assert_cmpint (pwrite (fd, zeros, 40960, 8192), ==, 40960);
  close (fd);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_DAMAGED);
}

static void
test_a_journey_with_a_damaged_heading_is_damaged (void)
{
  g_autofree char *path = make_file ("a.waymark");
  int fd = g_open (path, O_WRONLY, 0);

  g_assert_cmpint (pwrite (fd, "XXXXXXXXXXXXXXXX", 16, 0), ==, 16);
  close (fd);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_DAMAGED);
}

static void
test_a_file_that_is_open_already_is_told (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autoptr (WayStore) store = way_store_open (path, NULL);

  g_assert_nonnull (store);
  g_assert_cmpint (try_to_open (path), ==, WAY_TROUBLE_IN_USE);
}

static WayRecord *
make_long_wish (void)
{
  WayRecord *wish = way_record_new (WAY_TYPE_WISH);
  g_autofree char *words = g_strnfill (200000, 'a');

  way_record_set_text (wish, "words", words);
  return wish;
}

static void
test_a_full_disk_loses_nothing (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autoptr (WayStore) store = way_store_open (path, NULL);
  g_autoptr (WayRecord) journey = g_object_ref (way_store_get_journey (store));
  g_autoptr (WayRecord) wish = make_long_wish ();
  g_autoptr (GError) error = NULL;
  gboolean can_undo;

  sqlite3_exec (way_store_get_database (store), "PRAGMA max_page_count = 1", NULL, NULL, NULL);
  g_assert_cmpint (way_store_add (store, wish, &error), ==, 0);
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_FULL);
  g_assert_cmpuint (g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_WISH)), ==, 0);
  g_object_get (store, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);

  /* Somebody has made room. */
  sqlite3_exec (way_store_get_database (store), "PRAGMA max_page_count = 100000", NULL, NULL, NULL);
  g_clear_error (&error);
  g_assert_cmpint (way_store_add (store, wish, &error), !=, 0);
  g_assert_no_error (error);

  g_clear_object (&store);
  store = way_store_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_WISH)), ==, 1);
}

static void
test_nothing_of_the_past_lies_beside_the_file (void)
{
  g_autofree char *path = make_file ("a.waymark");
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autoptr (WayStore) store = way_store_open (path, NULL);
  g_autoptr (WayRecord) wish = make_long_wish ();
  GStatBuf info;

  add_record (store, wish);
  g_assert_true (g_stat (journal, &info) != 0 || info.st_size == 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add_func ("/database/" #name, test_##name)
  ADD (only_the_owner_can_read_a_journey);
  ADD (what_was_written_is_there_when_opened_again);
  ADD (a_foreign_database_stays_as_it_is);
  ADD (a_missing_file_is_told_and_not_made);
  ADD (a_new_journey_never_overwrites);
  ADD (a_folder_that_can_not_be_made_is_told);
  ADD (a_file_of_somebody_else_is_told);
  ADD (a_read_only_file_is_told);
  ADD (a_read_only_folder_is_told);
  ADD (another_programs_file_is_refused_and_left_alone);
  ADD (a_text_is_no_journey);
  ADD (an_empty_file_is_no_journey);
  ADD (a_newer_file_is_refused);
  ADD (a_damaged_file_is_told);
  ADD (a_journey_with_a_damaged_heading_is_damaged);
  ADD (a_file_that_is_open_already_is_told);
  ADD (a_full_disk_loses_nothing);
  ADD (nothing_of_the_past_lies_beside_the_file);
#undef ADD

  return g_test_run ();
}
