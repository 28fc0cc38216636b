#include "store/library.h"

#include <glib/gstdio.h>

#include "journey-fixture.h"
#include "model/contact.h"
#include "model/meeting.h"
#include "store/backup.h"

static char *
keep_journey (const char *name)
{
  char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, name);

  return path;
}

static void
test_a_file_name_says_nothing (void)
{
  g_autofree char *path = way_library_make_path (), *name = g_path_get_basename (path);

  g_assert_true (g_regex_match_simple ("^journey-[0-9a-f]{8}\\.waymark$", name, 0, 0));
}

static void
test_nobody_else_looks_into_the_folder (void)
{
  g_autofree char *path = keep_journey ("Frank"), *folder = g_path_get_dirname (path);
  GStatBuf info;

  g_assert_cmpint (g_stat (folder, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  g_unlink (path);
}

static void
test_says_what_comes_next_and_what_was (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_autoptr (WayRecord) meeting = way_record_new (WAY_TYPE_MEETING);
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (GPtrArray) entries = NULL;
  WayLibraryEntry *entry;

  way_record_set_text (meeting, "planned_on", "2026-03-26");
  way_record_set_text (meeting, "planned_at", "14:00");
  add_record (store, meeting);
  way_record_set_text (contact, "happened_on", "2026-03-05");
  way_record_set_text (contact, "kind", "visit");
  way_record_set_text (contact, "next_on", "2026-03-19");
  add_record (store, contact);
  g_clear_object (&store);

  entries = way_library_scan ();
  g_assert_cmpuint (entries->len, ==, 1);
  entry = g_ptr_array_index (entries, 0);
  g_assert_cmpstr (entry->name, ==, "Frank");
  g_assert_cmpstr (entry->last_on, ==, "2026-03-05");
  g_assert_cmpstr (entry->next_on, ==, "2026-03-19");
  g_assert_null (entry->next_at);
  g_unlink (path);
}

static void
test_is_sorted_by_name (void)
{
  g_autofree char *rita = keep_journey ("Rita"), *frank = keep_journey ("Frank");
  g_autoptr (GPtrArray) entries = way_library_scan ();

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpstr (((WayLibraryEntry *) g_ptr_array_index (entries, 0))->name, ==, "Frank");
  g_assert_cmpstr (((WayLibraryEntry *) g_ptr_array_index (entries, 1))->name, ==, "Rita");
  g_unlink (rita);
  g_unlink (frank);
}

static void
test_a_file_that_cannot_be_read_is_in_the_list (void)
{
  g_autofree char *path = keep_journey ("Frank");
  g_autoptr (GPtrArray) entries = NULL;

  g_assert_true (g_file_set_contents (path, "Dear Frank", -1, NULL));
  entries = way_library_scan ();

  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_null (((WayLibraryEntry *) g_ptr_array_index (entries, 0))->name);
  g_unlink (path);
}

static void
test_an_open_journey_is_in_use (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_autoptr (GPtrArray) entries = way_library_scan ();

  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpint (((WayLibraryEntry *) g_ptr_array_index (entries, 0))->trouble, ==,
                   WAY_TROUBLE_IN_USE);
  g_unlink (path);
}

static void
test_deleting_leaves_nothing (void)
{
  g_autofree char *path = keep_journey ("Frank"), *folder = g_path_get_dirname (path);
  g_autofree char *old = g_strconcat (path, ".schema-1", NULL);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (old, "Frank", -1, NULL);
  entries = way_library_scan ();
  g_assert_cmpuint (entries->len, ==, 1);
  way_library_delete (g_ptr_array_index (entries, 0), &error);
  g_assert_no_error (error);

  dir = g_dir_open (folder, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer done)
{
  g_assert_true (way_backup_make_finish (WAY_STORE (source), result, NULL));
  *(gboolean *) done = TRUE;
}

/* Returns a journey that has a copy, and is damaged. */
static char *
damage_journey (char **copy)
{
  char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_auto (GStrv) copies = NULL;
  gboolean done = FALSE;

  way_backup_make_async (store, NULL, made_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  copies = way_backup_list (store);
  *copy = g_strdup (copies[0]);
  g_assert_true (g_file_set_contents (path, "SQLite format 3 and then nothing", -1, NULL));
  return path;
}

static void
test_deleting_a_damaged_journey_leaves_no_copy (void)
{
  g_autofree char *copy = NULL, *path = damage_journey (&copy);
  g_autoptr (GPtrArray) entries = way_library_scan ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_test (copy, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (entries->len, ==, 1);
  way_library_delete (g_ptr_array_index (entries, 0), &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/a-file-name-says-nothing", test_a_file_name_says_nothing);
  g_test_add_func ("/library/nobody-else-looks-into-the-folder",
                   test_nobody_else_looks_into_the_folder);
  g_test_add_func ("/library/says-what-comes-next-and-what-was",
                   test_says_what_comes_next_and_what_was);
  g_test_add_func ("/library/is-sorted-by-name", test_is_sorted_by_name);
  g_test_add_func ("/library/a-file-that-cannot-be-read-is-in-the-list",
                   test_a_file_that_cannot_be_read_is_in_the_list);
  g_test_add_func ("/library/an-open-journey-is-in-use", test_an_open_journey_is_in_use);
  g_test_add_func ("/library/deleting-leaves-nothing", test_deleting_leaves_nothing);
  g_test_add_func ("/library/deleting-a-damaged-journey-leaves-no-copy",
                   test_deleting_a_damaged_journey_leaves_no_copy);

  return g_test_run ();
}
