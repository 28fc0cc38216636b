#include "store/library.h"

#include <glib/gstdio.h>
#include <utime.h>

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
found_cb (WayLibraryEntry *entry, gpointer entries)
{
  g_ptr_array_add (entries, g_object_ref (entry));
}

static GPtrArray *
scan (WayLibraryPart part)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  way_library_scan (part, NULL, found_cb, entries);
  return entries;
}

/* Returns (transfer full) the only journey of PART. */
static WayLibraryEntry *
scan_one (WayLibraryPart part)
{
  g_autoptr (GPtrArray) entries = scan (part);

  g_assert_cmpuint (entries->len, ==, 1);
  return g_object_ref (g_ptr_array_index (entries, 0));
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
plan_meeting (WayStore *store, const char *day, const char *time)
{
  g_autoptr (WayRecord) meeting = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (meeting, "planned_on", day);
  way_record_set_text (meeting, "planned_at", time);
  add_record (store, meeting);
}

static WayRecord *
note_contact (WayStore *store, const char *day, const char *kind, const char *outcome)
{
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);

  way_record_set_text (contact, "happened_on", day);
  way_record_set_text (contact, "kind", kind);
  way_record_set_text (contact, "outcome", outcome);
  return add_record (store, contact);
}

static void
test_says_what_comes_next_and_what_was (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_autoptr (WayLibraryEntry) entry = NULL;
  WayRecord *contact;

  plan_meeting (store, "2026-03-26", "14:00");
  note_contact (store, "2026-02-12", "visit", "short");
  note_contact (store, "2026-03-04", "others", NULL);
  contact = note_contact (store, "2026-03-05", "letter", "note");
  set_text (store, contact, "next_on", "2026-03-19");
  g_clear_object (&store);

  entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_assert_cmpstr (entry->name, ==, "Frank");
  g_assert_cmpstr (entry->talk_on, ==, "2026-02-12");
  g_assert_cmpint (entry->n_tries, ==, 1);
  g_assert_cmpstr (entry->next_on, ==, "2026-03-19");
  g_assert_null (entry->next_at);
  g_unlink (path);
}

static char *
keep_journey_with_meeting (const char *name, const char *day, const char *time)
{
  char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, name);

  plan_meeting (store, day, time);
  return path;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return way_library_entry_compare (*(WayLibraryEntry *const *) a, *(WayLibraryEntry *const *) b);
}

static void
test_whom_one_meets_next_comes_first (void)
{
  g_autofree char *rita = keep_journey ("Rita"), *frank = keep_journey ("Frank");
  g_autofree char *late = keep_journey_with_meeting ("Anna", "2026-03-26", "14:00");
  g_autofree char *early = keep_journey_with_meeting ("Mr Morse", "2026-03-26", "09:30");
  g_autofree char *over = keep_journey_with_meeting ("Ada", "2026-03-01", "14:00");
  const char *order[] = { "Mr Morse", "Anna", "Ada", "Frank", "Rita" };
  g_autoptr (GPtrArray) entries = scan (WAY_LIBRARY_JOURNEYS);

  g_ptr_array_sort (entries, compare);
  g_assert_cmpuint (entries->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpstr (WAY_LIBRARY_ENTRY (g_ptr_array_index (entries, i))->name, ==, order[i]);
  g_unlink (rita);
  g_unlink (frank);
  g_unlink (late);
  g_unlink (early);
  g_unlink (over);
}

static void
test_what_was_worked_with_last_is_read_first (void)
{
  g_autofree char *rita = keep_journey ("Rita"), *frank = keep_journey ("Frank");
  struct utimbuf long_ago = { 1, 1 };
  g_autoptr (GPtrArray) entries = NULL;

  g_assert_cmpint (g_utime (rita, &long_ago), ==, 0);
  entries = scan (WAY_LIBRARY_JOURNEYS);
  g_assert_cmpstr (WAY_LIBRARY_ENTRY (g_ptr_array_index (entries, 0))->name, ==, "Frank");
  g_assert_cmpstr (WAY_LIBRARY_ENTRY (g_ptr_array_index (entries, 1))->name, ==, "Rita");
  g_unlink (rita);
  g_unlink (frank);
}

static void
test_a_file_that_cannot_be_read_is_in_the_list (void)
{
  g_autofree char *path = keep_journey ("Frank");
  g_autoptr (WayLibraryEntry) entry = NULL;

  g_assert_true (g_file_set_contents (path, "Dear Frank", -1, NULL));
  entry = scan_one (WAY_LIBRARY_JOURNEYS);

  g_assert_null (entry->name);
  g_unlink (path);
}

static void
test_an_open_journey_is_in_use (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);

  g_assert_cmpint (entry->trouble, ==, WAY_TROUBLE_IN_USE);
  g_unlink (path);
}

static WayLibraryEntry *
move (WayLibraryEntry *entry, WayLibraryPart to)
{
  g_autoptr (GError) error = NULL;
  WayLibraryEntry *moved = way_library_move (entry, to, &error);

  g_assert_no_error (error);
  g_assert_cmpint (way_library_get_part (moved), ==, to);
  return moved;
}

static void
test_a_journey_is_put_away_and_taken_back (void)
{
  g_autofree char *path = keep_journey ("Frank"), *schema = g_strconcat (path, ".schema-1", NULL);
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (WayLibraryEntry) away = NULL;
  g_autoptr (WayLibraryEntry) back = NULL;

  g_assert_true (g_file_set_contents (schema, "as it was", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0400), ==, 0); /* it need not be one that can be written to */
  away = move (entry, WAY_LIBRARY_ARCHIVE);
  g_assert_cmpstr (away->name, ==, "Frank");
  g_assert_cmpuint (way_library_count (WAY_LIBRARY_JOURNEYS), ==, 0);
  g_assert_cmpuint (way_library_count (WAY_LIBRARY_ARCHIVE), ==, 1);
  g_assert_false (g_file_test (schema, G_FILE_TEST_EXISTS));

  back = move (away, WAY_LIBRARY_JOURNEYS);
  g_assert_cmpstr (back->path, ==, path);
  g_assert_cmpuint (way_library_count (WAY_LIBRARY_ARCHIVE), ==, 0);
  g_assert_true (g_file_test (schema, G_FILE_TEST_EXISTS));
  g_unlink (path);
  g_unlink (schema);
}

static void
test_an_open_journey_is_not_put_away (void)
{
  g_autofree char *path = keep_journey ("Frank");
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (WayStore) store = way_store_open (path, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (way_library_move (entry, WAY_LIBRARY_ARCHIVE, &error));
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_IN_USE);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (path);
}

/* Two may have the same, where somebody has copied files about. */
static void
test_two_of_one_file_name_are_both_kept (void)
{
  g_autofree char *path = keep_journey ("Frank");
  g_autoptr (WayLibraryEntry) frank = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (WayLibraryEntry) frank_away = move (frank, WAY_LIBRARY_ARCHIVE);
  g_autoptr (WayStore) store = create_journey (path, "Rita");
  g_autoptr (WayLibraryEntry) rita = NULL;
  g_autoptr (WayLibraryEntry) rita_away = NULL;

  g_clear_object (&store);
  rita = scan_one (WAY_LIBRARY_JOURNEYS);
  rita_away = move (rita, WAY_LIBRARY_ARCHIVE);

  g_assert_cmpuint (way_library_count (WAY_LIBRARY_ARCHIVE), ==, 2);
  g_assert_cmpstr (rita_away->name, ==, "Rita");
  g_assert_cmpstr (rita_away->path, !=, frank_away->path);
  g_unlink (rita_away->path);
  g_unlink (frank_away->path);
}

static void
copy_file (const char *from, const char *to)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (to, contents, length, NULL));
}

/* Makes what a power cut in the middle of a step would leave of the journey at PATH. */
static void
interrupt (const char *path)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *copy = g_strconcat (path, ".cut", NULL), *half = NULL;
  g_autoptr (sqlite3) db = way_database_open (path, NULL);

  half = g_strconcat (copy, "-journal", NULL);
  g_assert_true (way_database_exec (db, "BEGIN; UPDATE journey SET name = 'Nobody'", NULL));
  g_assert_cmpint (sqlite3_db_cacheflush (db), ==, SQLITE_OK);
  copy_file (path, copy);
  copy_file (journal, half);
  g_assert_true (way_database_exec (db, "ROLLBACK", NULL));
  g_clear_pointer (&db, way_database_close);
  g_assert_cmpint (g_rename (copy, path), ==, 0);
  g_assert_cmpint (g_rename (half, journal), ==, 0);
}

static void
test_half_a_step_is_not_put_away (void)
{
  g_autofree char *path = keep_journey ("Frank");
  g_autoptr (WayLibraryEntry) entry = NULL;
  g_autoptr (WayLibraryEntry) away = NULL;

  interrupt (path);
  entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_assert_cmpstr (entry->name, ==, "Frank");

  interrupt (path);
  away = move (entry, WAY_LIBRARY_ARCHIVE);
  g_assert_cmpstr (away->name, ==, "Frank");
  g_assert_true (way_library_delete (away, NULL));
}

static void
test_where_nothing_can_be_put_away_all_stays (void)
{
  g_autofree char *path = keep_journey ("Frank"), *folder = g_path_get_dirname (path);
  g_autofree char *archive = g_build_filename (folder, "archive", NULL);
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (GError) error = NULL;

  g_rmdir (archive);
  g_assert_true (g_file_set_contents (archive, "a file, not a folder", -1, NULL));
  g_assert_null (way_library_move (entry, WAY_LIBRARY_ARCHIVE, &error));
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_FOLDER);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (archive);
  g_unlink (path);
}

static void
test_deleting_leaves_nothing (void)
{
  g_autofree char *path = keep_journey ("Frank"), *folder = g_path_get_dirname (path);
  g_autofree char *old = g_strconcat (path, ".schema-1", NULL);
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autofree char *archive = g_build_filename (folder, "archive", NULL);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (old, "Frank", -1, NULL);
  g_rmdir (archive);
  way_library_delete (entry, &error);
  g_assert_no_error (error);

  dir = g_dir_open (folder, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

static void
test_deleting_leaves_other_journeys (void)
{
  g_autofree char *path = keep_journey ("Frank"), *other = g_strconcat (path, " 2.waymark", NULL);
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (WayStore) store = create_journey (other, "Rita");

  g_clear_object (&store);
  g_assert_true (way_library_delete (entry, NULL));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (other, G_FILE_TEST_EXISTS));
  g_unlink (other);
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
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_test (copy, G_FILE_TEST_EXISTS));
  way_library_delete (entry, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

static void
test_a_damaged_journey_finds_its_copy_in_the_archive (void)
{
  g_autofree char *copy = NULL, *path = damage_journey (&copy), *found = NULL;
  g_autoptr (WayLibraryEntry) entry = scan_one (WAY_LIBRARY_JOURNEYS);
  g_autoptr (WayLibraryEntry) away = move (entry, WAY_LIBRARY_ARCHIVE);

  found = way_backup_find (away->path);
  g_assert_cmpstr (found, ==, copy);
  g_assert_true (way_library_delete (away, NULL));
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
  g_test_add_func ("/library/whom-one-meets-next-comes-first",
                   test_whom_one_meets_next_comes_first);
  g_test_add_func ("/library/what-was-worked-with-last-is-read-first",
                   test_what_was_worked_with_last_is_read_first);
  g_test_add_func ("/library/a-file-that-cannot-be-read-is-in-the-list",
                   test_a_file_that_cannot_be_read_is_in_the_list);
  g_test_add_func ("/library/an-open-journey-is-in-use", test_an_open_journey_is_in_use);
  g_test_add_func ("/library/a-journey-is-put-away-and-taken-back",
                   test_a_journey_is_put_away_and_taken_back);
  g_test_add_func ("/library/an-open-journey-is-not-put-away",
                   test_an_open_journey_is_not_put_away);
  g_test_add_func ("/library/two-of-one-file-name-are-both-kept",
                   test_two_of_one_file_name_are_both_kept);
  g_test_add_func ("/library/half-a-step-is-not-put-away", test_half_a_step_is_not_put_away);
  g_test_add_func ("/library/where-nothing-can-be-put-away-all-stays",
                   test_where_nothing_can_be_put_away_all_stays);
  g_test_add_func ("/library/deleting-leaves-nothing", test_deleting_leaves_nothing);
  g_test_add_func ("/library/deleting-leaves-other-journeys", test_deleting_leaves_other_journeys);
  g_test_add_func ("/library/deleting-a-damaged-journey-leaves-no-copy",
                   test_deleting_a_damaged_journey_leaves_no_copy);
  g_test_add_func ("/library/a-damaged-journey-finds-its-copy-in-the-archive",
                   test_a_damaged_journey_finds_its_copy_in_the_archive);

  return g_test_run ();
}
