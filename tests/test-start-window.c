#include "app/start-window.h"

#include <glib/gstdio.h>

#include "app/journeys.h"
#include "app/window.h"
#include "model/language.h"
#include "start-fixture.h"
#include "store/backup.h"

static GtkWidget *
find_list (GtkWidget *start)
{
  return find_widget (start, has_type, GSIZE_TO_POINTER (WAY_TYPE_JOURNEYS));
}

static void
test_journeys_are_hidden_until_they_are_asked_for (void)
{
  GtkWidget *start = show_start ();

  g_assert_false (gtk_widget_get_mapped (find_list (start)));
  g_assert_null (find_widget (start, has_label, "Frank"));

  ask_for_journeys (start);
  g_assert_nonnull (find_widget (start, has_label, "Frank"));
  close_all (application);
}

static void
test_enter_begins_a_new_journey (void)
{
  GtkWidget *start = show_start ();
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (start));

  g_assert_nonnull (focus);
  g_assert_true (says (focus, "New journey"));
  close_all (application);
}

static void
test_a_journey_takes_the_place_of_the_start_page (void)
{
  GtkWidget *start = show_start ();
  GtkWidget *list = find_list (start), *row;
  gpointer weak = start;

  g_object_add_weak_pointer (weak, &weak);
  ask_for_journeys (start);
  row = find_row (start);
  g_signal_emit_by_name (list, "open", way_journey_row_get_entry (WAY_JOURNEY_ROW (row))->path);
  settle ();

  g_assert_null (weak);
  g_assert_cmpuint (count_windows (application), ==, 1);
  g_assert_true (WAY_IS_WINDOW (get_window (application)));
  close_all (application);
}

static void
open_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_open (G_APPLICATION (application), &file, 1, "");
  settle ();
}

static void
test_the_same_file_has_one_window (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, "Frank");

  g_clear_object (&store);
  open_file (path);
  open_file (path);

  g_assert_cmpuint (count_windows (application), ==, 1);
  close_all (application);
  g_unlink (path);
}

static void
test_a_missing_file_is_told_in_words (void)
{
  open_file ("/nowhere/frank.waymark");

  g_assert_nonnull (
      find_widget (GTK_WIDGET (get_window (application)), has_label, "The journey is not there"));
  close_all (application);
}

static void
test_a_foreign_file_is_told_in_words (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "letter.waymark", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "Dear Frank", -1, &error);
  g_assert_no_error (error);
  open_file (path);

  g_assert_cmpuint (count_windows (application), ==, 1);
  g_assert_true (WAY_IS_START_WINDOW (get_window (application)));
  close_all (application);
  g_unlink (path);
}

static void
test_a_file_that_is_in_use_is_told_in_words (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) elsewhere = create_journey (path, "Frank");
  GtkWidget *again;

  open_file (path);
  g_assert_nonnull (find_widget (GTK_WIDGET (get_window (application)), has_label,
                                 "This journey is open elsewhere"));

  g_clear_object (&elsewhere);
  again = find_widget (GTK_WIDGET (get_window (application)), has_label, "Try again");
  g_signal_emit_by_name (gtk_widget_get_ancestor (again, GTK_TYPE_BUTTON), "clicked");
  settle ();
  g_assert_true (WAY_IS_WINDOW (get_window (application)));
  close_all (application);
  g_unlink (path);
}

static void
copied_cb (GObject *store, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  way_backup_make_finish (WAY_STORE (store), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* Makes a journey that has a good copy, and whose file is damaged. */
static char *
make_damaged_journey (void)
{
  char *path = way_library_make_path ();
  WayStore *store = create_journey (path, "Rita");
  gpointer weak = store;
  gboolean copied = FALSE;
  FILE *file;

  way_backup_make_async (store, NULL, copied_cb, &copied);
  while (!copied)
    g_main_context_iteration (NULL, TRUE);
  g_object_add_weak_pointer (G_OBJECT (store), &weak);
  g_object_unref (store);
  while (weak != NULL) /* the thread that copied has it a moment longer */
    g_thread_yield ();

  file = g_fopen (path, "r+");
  g_assert_nonnull (file);
  fseek (file, 4096, SEEK_SET);
  for (guint i = 0; i < 40000; i++)
    fputc ('x', file);
  fclose (file);
  return path;
}

static gboolean
is_button_of_copy (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL &&
         g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (widget)), "Open the copy of");
}

static gboolean
begins_with (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static void
test_a_damaged_journey_comes_back_from_its_copy (void)
{
  g_autofree char *path = make_damaged_journey ();
  GtkWidget *page, *button;

  open_file (path);
  page = GTK_WIDGET (get_window (application));
  g_assert_nonnull (find_widget (page, has_label, "This journey is damaged"));
  button = find_widget (page, is_button_of_copy, NULL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (page)) == button);
  g_signal_emit_by_name (button, "clicked");
  settle ();

  g_assert_true (WAY_IS_WINDOW (get_window (application)));
  g_assert_nonnull (find_widget (GTK_WIDGET (get_window (application)), has_label, "Rita"));
  close_all (application);
  g_unlink (path);
}

static void
test_a_damaged_journey_without_a_copy_says_what_there_is_to_do (void)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (GError) error = NULL;
  GtkWidget *page, *copy;

  g_file_set_contents (path, "scribbles", -1, &error);
  g_assert_no_error (error);
  open_file (path);
  page = GTK_WIDGET (get_window (application));
  g_assert_nonnull (find_widget (page, has_label, "This journey is damaged"));
  g_assert_nonnull (find_widget (page, begins_with, "The file is damaged, and on this computer"));
  copy = find_widget (page, is_button_of_copy, NULL);
  g_assert_true (copy == NULL || !gtk_widget_get_visible (copy));
  close_all (application);
  g_unlink (path);
}

/* Returns how many files lie in the temporary folder. */
static guint
count_temporary_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (g_get_tmp_dir (), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* Not even when the program is killed. */
static void
test_nothing_is_kept_of_an_example (void)
{
  GtkWidget *start = show_start ();
  guint before = count_temporary_files ();

  gtk_widget_activate_action (start, "start.example", "s", "frank");
  settle ();
  g_assert_true (WAY_IS_WINDOW (get_window (application)));
  g_assert_cmpuint (count_temporary_files (), ==, before);
  close_all (application);
}

static void
test_another_language_shows_at_once (void)
{
  GtkWidget *start = show_start ();
  gpointer weak = start;

  g_object_add_weak_pointer (weak, &weak);
  way_application_set_language (application, "et");
  settle ();

  g_assert_null (weak);
  start = GTK_WIDGET (get_window (application));
  g_assert_nonnull (find_widget (start, has_label, "Näita minu teekondi"));
  way_application_set_language (application, "en");
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();
  keep_journey ("Frank");

  g_test_add_func ("/start-window/journeys-are-hidden-until-they-are-asked-for",
                   test_journeys_are_hidden_until_they_are_asked_for);
  g_test_add_func ("/start-window/enter-begins-a-new-journey", test_enter_begins_a_new_journey);
  g_test_add_func ("/start-window/a-journey-takes-the-place-of-the-start-page",
                   test_a_journey_takes_the_place_of_the_start_page);
  g_test_add_func ("/start-window/the-same-file-has-one-window", test_the_same_file_has_one_window);
  g_test_add_func ("/start-window/a-missing-file-is-told-in-words",
                   test_a_missing_file_is_told_in_words);
  g_test_add_func ("/start-window/a-foreign-file-is-told-in-words",
                   test_a_foreign_file_is_told_in_words);
  g_test_add_func ("/start-window/a-file-that-is-in-use-is-told-in-words",
                   test_a_file_that_is_in_use_is_told_in_words);
  g_test_add_func ("/start-window/a-damaged-journey-comes-back-from-its-copy",
                   test_a_damaged_journey_comes_back_from_its_copy);
  g_test_add_func ("/start-window/a-damaged-journey-without-a-copy-says-what-there-is-to-do",
                   test_a_damaged_journey_without_a_copy_says_what_there_is_to_do);
  g_test_add_func ("/start-window/nothing-is-kept-of-an-example",
                   test_nothing_is_kept_of_an_example);
  g_test_add_func ("/start-window/another-language-shows-at-once",
                   test_another_language_shows_at_once);

  return g_test_run ();
}
