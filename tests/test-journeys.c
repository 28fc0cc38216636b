#include "app/journeys.h"

#include <glib/gstdio.h>

#include "model/language.h"
#include "start-fixture.h"

static GtkWidget *
find_button (GtkWidget *start, const char *text)
{
  GtkWidget *label = find_text (start, text);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

static gboolean
shows (GtkWidget *start, const char *text)
{
  GtkWidget *label = find_text (start, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
wait_for (GtkWidget *start, const char *text)
{
  while (!shows (start, text))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_a_journey_is_put_away_and_comes_back_by_undo (void)
{
  GtkWidget *start = show_start ();

  ask_for_journeys (start);
  gtk_widget_activate_action (find_row (start), "journey.archive", NULL);
  settle ();
  g_assert_null (find_row (start));
  g_assert_true (says (start, "It is in the archive now. Nothing of it is lost."));
  g_assert_true (says (start, "1 journey in the archive"));
  g_assert_cmpuint (way_library_count (WAY_LIBRARY_ARCHIVE), ==, 1);

  gtk_widget_activate_action (start, "win.undo", NULL);
  settle ();
  g_assert_true (says (find_row (start), "Frank"));
  g_assert_false (says (start, "1 journey in the archive"));
  close_all (application);
}

static void
test_a_journey_is_taken_out_of_the_archive (void)
{
  GtkWidget *start = show_start ();

  ask_for_journeys (start);
  gtk_widget_activate_action (find_row (start), "journey.archive", NULL);
  settle ();
  g_signal_emit_by_name (find_button (start, "1 journey in the archive"), "clicked");
  wait_for (start, "Frank");
  g_assert_true (says (start, "In the archive"));

  gtk_widget_activate_action (find_row (start), "journey.take-back", NULL);
  wait_for (start, "Frank"); /* nothing is left there, so one is back at the journeys */
  g_assert_false (says (start, "In the archive"));
  g_assert_cmpuint (way_library_count (WAY_LIBRARY_JOURNEYS), ==, 1);
  close_all (application);
}

static gboolean
is_search (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_SEARCH_ENTRY (widget);
}

static guint
count_rows (GtkWidget *start)
{
  GtkWidget *row = find_row (start);
  guint n = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n += gtk_widget_get_mapped (row) && WAY_IS_JOURNEY_ROW (row);
  return n;
}

static void
delete_all (void)
{
  g_autofree char *path = way_library_make_path (), *folder = g_path_get_dirname (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      g_unlink (file);
    }
}

static void
test_many_journeys_have_a_search_and_come_a_few_at_a_time (void)
{
  GtkWidget *start = show_start (), *search = find_widget (start, is_search, NULL);

  ask_for_journeys (start);
  g_assert_false (gtk_widget_get_mapped (search));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (start, "Hide my journeys")), FALSE);

  for (guint i = 0; i < 33; i++)
    {
      g_autofree char *name = g_strdup_printf ("Žofie %u", i);

      keep_journey (name);
    }
  ask_for_journeys (start);
  wait_for (start, "Show 4 more journeys");
  g_assert_cmpuint (count_rows (start), ==, 30);
  g_assert_true (gtk_widget_get_mapped (search));

  gtk_editable_set_text (GTK_EDITABLE (search), "zofie 32");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (count_rows (start), ==, 1);
  g_assert_false (says (start, "Show 4 more journeys"));
  close_all (application);

  delete_all ();
  keep_journey ("Frank");
}

static void
test_no_journey_is_told_in_words (void)
{
  GtkWidget *start;

  delete_all ();
  start = show_start ();
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (start, "Show my journeys")), TRUE);
  g_assert_false (shows (start, "No journeys here yet.")); /* nobody knows yet */
  wait_for (start, "No journeys here yet.");
  close_all (application);
  keep_journey ("Frank");
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();
  keep_journey ("Frank");

  g_test_add_func ("/journeys/a-journey-is-put-away-and-comes-back-by-undo",
                   test_a_journey_is_put_away_and_comes_back_by_undo);
  g_test_add_func ("/journeys/a-journey-is-taken-out-of-the-archive",
                   test_a_journey_is_taken_out_of_the_archive);
  g_test_add_func ("/journeys/many-journeys-have-a-search-and-come-a-few-at-a-time",
                   test_many_journeys_have_a_search_and_come_a_few_at_a_time);
  g_test_add_func ("/journeys/no-journey-is-told-in-words", test_no_journey_is_told_in_words);

  return g_test_run ();
}
