#include <glib/gstdio.h>
#include <string.h>
#include <time.h>
#include <utime.h>

#include "journey-fixture.h"
#include "model/wish.h"
#include "store/backup.h"
#include "store/database.h"

/* A journey in a file, with one copy made before the name was changed. */
typedef struct
{
  char *path;
  WayStore *store;
} Fixture;

static void
finished_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gboolean *done = user_data;
  g_autoptr (GError) error = NULL;

  way_backup_make_finish (WAY_STORE (source), result, &error);
  g_assert_no_error (error);
  *done = TRUE;
}

static void
make_backup (WayStore *store)
{
  gboolean done = FALSE;

  way_backup_make_async (store, NULL, finished_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_name (WayStore *store, const char *name)
{
  g_autoptr (GError) error = NULL;

  way_store_set_text (store, way_store_get_journey (store), "name", name, &error);
  g_assert_no_error (error);
}

static const char *
get_name (WayStore *store)
{
  return way_record_get_text (way_store_get_journey (store), "name");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->path =
      g_build_filename (g_get_user_data_dir (), "waymark", "journeys", "journey-1.waymark", NULL);
  fixture->store = create_journey (fixture->path, "Frank");
  make_backup (fixture->store);
  set_name (fixture->store, "Frankie");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->store);
  g_free (fixture->path);
}

static char *
get_copy (Fixture *fixture)
{
  g_auto (GStrv) copies = way_backup_list (fixture->store);

  g_assert_nonnull (copies[0]);
  return g_strdup (copies[0]);
}

static void
test_one_copy_a_day (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) copies = NULL;

  make_backup (fixture->store);
  copies = way_backup_list (fixture->store);
  g_assert_cmpuint (g_strv_length (copies), ==, 1);
}

static void
test_a_changed_journey_is_copied_anew (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = NULL;
  g_autoptr (WayStore) kept = NULL;
  g_autoptr (GError) error = NULL;

  make_backup (fixture->store);
  copy = get_copy (fixture);
  kept = way_store_open_copy (copy, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_name (kept), ==, "Frankie");
}

/* Makes PATH as old as if nothing had been written to it for an hour. */
static void
make_old (const char *path)
{
  struct utimbuf times;

  times.actime = times.modtime = time (NULL) - 60 * 60;
  g_assert_cmpint (g_utime (path, &times), ==, 0);
}

static void
reopen (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->store);
  fixture->store = way_store_open (fixture->path, &error);
  g_assert_no_error (error);
}

static void
test_a_journey_that_stayed_as_it_was_is_not_copied_again (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture), *later = NULL;

  reopen (fixture);
  make_old (fixture->path);
  make_backup (fixture->store);
  later = get_copy (fixture);
  g_assert_cmpstr (later, ==, copy);
}

static void
test_what_a_killed_program_wrote_is_copied_when_it_starts_again (Fixture *fixture,
                                                                 gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture), *later = NULL;

  make_old (copy);
  reopen (fixture);
  make_backup (fixture->store);
  later = get_copy (fixture);
  g_assert_cmpstr (later, !=, copy);
}

static void
test_the_copy_of_the_day_leaves_what_was_put_aside (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_auto (GStrv) copies = NULL;
  g_autoptr (GError) error = NULL;

  way_backup_restore (fixture->store, copy, &error);
  g_assert_no_error (error);
  make_backup (fixture->store);

  copies = way_backup_list (fixture->store);
  g_assert_cmpuint (g_strv_length (copies), ==, 2);
  way_backup_restore (fixture->store, copies[1], &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_name (fixture->store), ==, "Frankie");
}

static void
test_copies_are_the_owners_alone (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  GStatBuf info;

  g_assert_cmpint (g_stat (copy, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

/* Returns (transfer full) a name like that of a copy made DAY days after the first. */
static char *
make_old_copy (Fixture *fixture, guint day)
{
  g_autofree char *copy = get_copy (fixture);
  g_autofree char *folder = g_path_get_dirname (copy);
  g_autofree char *name = g_strdup_printf ("2020-01-%02u 120000.waymark", day + 1);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (copy, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (path, contents, length, NULL));
  return path;
}

static void
test_the_last_seven_are_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = get_copy (fixture);
  g_auto (GStrv) copies = NULL;

  for (guint day = 0; day < 9; day++)
    {
      g_autofree char *path = make_old_copy (fixture, day);

      g_assert_nonnull (path);
    }
  g_unlink (first);

  make_backup (fixture->store);
  copies = way_backup_list (fixture->store);
  g_assert_cmpuint (g_strv_length (copies), ==, WAY_BACKUP_KEEP);
  g_assert_true (strstr (copies[WAY_BACKUP_KEEP - 1], "2020-01-04") != NULL);
}

static void
test_restoring_brings_back_the_past_and_keeps_the_present (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_auto (GStrv) copies = NULL;
  gboolean can_undo;
  g_autoptr (GError) error = NULL;

  g_assert_true (way_backup_restore (fixture->store, copy, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (get_name (fixture->store), ==, "Frank");
  g_object_get (fixture->store, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);

  copies = way_backup_list (fixture->store);
  g_assert_cmpuint (g_strv_length (copies), ==, 2);
  g_assert_true (way_backup_restore (fixture->store, copies[0], &error));
  g_assert_cmpstr (get_name (fixture->store), ==, "Frankie");
}

static void
test_an_edit_after_restoring_is_saved (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (way_backup_restore (fixture->store, copy, &error));
  set_name (fixture->store, "Franky");
  g_clear_object (&fixture->store);
  fixture->store = way_store_open (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_name (fixture->store), ==, "Franky");
}

static void
test_a_copy_of_somebody_else_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_strconcat (fixture->path, "-other.waymark", NULL);
  g_autoptr (WayStore) other = create_journey (path, "Mr Morse");
  g_autofree char *copy = get_copy (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_false (way_backup_restore (other, copy, &error));
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_FOREIGN);
  g_assert_cmpstr (get_name (other), ==, "Mr Morse");
}

static void
test_a_damaged_journey_is_replaced_by_its_copy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->store);
  g_assert_true (g_file_set_contents (fixture->path, "SQLite format 3 and then nothing", -1, NULL));
  g_assert_null (way_store_open (fixture->path, NULL));

  copy = way_backup_find (fixture->path);
  g_assert_nonnull (copy);
  g_assert_true (way_backup_replace (fixture->path, copy, &error));
  fixture->store = way_store_open (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_name (fixture->store), ==, "Frank");
}

static void
test_a_damaged_copy_is_not_offered (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_autofree char *older = make_old_copy (fixture, 0);
  g_autofree char *found = NULL;

  g_assert_true (g_file_set_contents (copy, "SQLite format 3 and then nothing", -1, NULL));
  found = way_backup_find (fixture->path);
  g_assert_cmpstr (found, ==, older);
}

static void
test_erasing_takes_the_copies_along (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_autoptr (GError) error = NULL;
  gint64 journey = way_record_get_id (way_store_get_journey (fixture->store));

  g_assert_true (way_backup_delete_all (journey, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

static void
test_who_holds_a_record_sees_the_past_as_well (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) journey = g_object_ref (way_store_get_journey (fixture->store));
  g_autofree char *copy = get_copy (fixture);
  g_autoptr (GError) error = NULL;

  way_backup_restore (fixture->store, copy, &error);
  g_assert_no_error (error);

  g_assert_true (way_store_get_journey (fixture->store) == journey);
  g_assert_cmpstr (way_record_get_text (journey, "name"), ==, "Frank");
}

static void
test_a_copy_of_a_newer_program_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture);
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (copy, &db), ==, SQLITE_OK);
  sqlite3_exec (db, "PRAGMA user_version = 999", NULL, NULL, NULL);
  sqlite3_close (db);

  g_assert_false (way_backup_restore (fixture->store, copy, &error));
  g_assert_error (error, WAY_DATABASE_ERROR, WAY_DATABASE_ERROR_TOO_NEW);
  g_assert_cmpstr (get_name (fixture->store), ==, "Frankie");
}

static void
test_copies_of_one_day_differ_by_their_time (void)
{
  g_autofree char *time = way_backup_get_time ("/copies/2026-03-12 140559123456.waymark");

  g_assert_cmpstr (time, ==, "14:05");
}

static void
test_what_was_not_finished_goes_with_the_next_copy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = get_copy (fixture), *folder = g_path_get_dirname (copy);
  g_autofree char *part = g_build_filename (folder, "2020-01-01 120000000000.waymark.part", NULL);

  g_unlink (copy);
  g_assert_true (g_file_set_contents (part, "Frank", -1, NULL));
  make_backup (fixture->store);
  g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/backup/copies-of-one-day-differ-by-their-time",
                   test_copies_of_one_day_differ_by_their_time);
#define ADD(name) g_test_add ("/backup/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (one_copy_a_day);
  ADD (a_changed_journey_is_copied_anew);
  ADD (a_journey_that_stayed_as_it_was_is_not_copied_again);
  ADD (what_a_killed_program_wrote_is_copied_when_it_starts_again);
  ADD (the_copy_of_the_day_leaves_what_was_put_aside);
  ADD (copies_are_the_owners_alone);
  ADD (the_last_seven_are_kept);
  ADD (restoring_brings_back_the_past_and_keeps_the_present);
  ADD (an_edit_after_restoring_is_saved);
  ADD (a_copy_of_somebody_else_is_refused);
  ADD (who_holds_a_record_sees_the_past_as_well);
  ADD (a_copy_of_a_newer_program_is_refused);
  ADD (what_was_not_finished_goes_with_the_next_copy);
  ADD (a_damaged_journey_is_replaced_by_its_copy);
  ADD (a_damaged_copy_is_not_offered);
  ADD (erasing_takes_the_copies_along);
#undef ADD

  return g_test_run ();
}
