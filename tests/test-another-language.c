#include "app/window.h"

#include "window-fixture.h"

static void
test_another_language_keeps_the_place (void)
{
  WayWindow *window = show_journey ("Frank");
  WayStore *store = way_window_get_store (window);
  g_autofree char *selected = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "goals");
  selected = g_strdup (way_route_get_selected (find_route (window)));
  add_wish (window);
  way_application_set_language (application, "et");
  settle ();

  g_assert_cmpuint (count_windows (application), ==, 1);
  g_assert_true (WAY_WINDOW (get_window (application)) != window);
  window = WAY_WINDOW (get_window (application));
  g_assert_true (way_window_get_store (window) == store);
  g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, selected);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find_button (window, "win.undo")), ==,
                   "Võta tagasi");

  way_application_set_language (application, "en");
  close_all (application);
}

static void
test_another_language_keeps_what_is_typed (void)
{
  WayWindow *window = show_example ("morse");
  GtkWidget *field;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "connecting");
  while ((field = find_widget (GTK_WIDGET (window), is_shown_text, NULL)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (field);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), "Half a sent", -1);

  way_application_set_language (application, "cs");
  window = WAY_WINDOW (get_window (application));
  while (find_widget (GTK_WIDGET (window), is_shown_text, "Half a sent") == NULL)
    g_main_context_iteration (NULL, TRUE);

  way_application_set_language (application, "en");
  close_all (application);
}

static int
get_cursor (GtkWidget *field)
{
  int place;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), "cursor-position", &place, NULL);
  return place;
}

static void
place_cursor (GtkWidget *field, int place)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (field));
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, place);
  gtk_text_buffer_place_cursor (buffer, &iter);
}

static void
test_another_language_keeps_the_cursor (void)
{
  WayWindow *window = show_example ("frank");
  GtkWidget *field, *focus;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "goals");
  while ((field = find_widget (GTK_WIDGET (window), is_shown_text,
                               "To be a father again, not just on paper.")) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (field);
  place_cursor (field, 12);

  way_application_set_language (application, "ru");
  focus = gtk_window_get_focus (get_window (application));
  g_assert_true (is_shown_text (focus, "To be a father again, not just on paper."));
  g_assert_cmpint (get_cursor (focus), ==, 12);

  way_application_set_language (application, "en");
  close_all (application);
}

/* Who looks for the right language goes on looking. */
static void
test_another_language_keeps_the_focus_on_its_button (void)
{
  WayWindow *window = show_journey ("Frank");
  GtkWidget *focus;

  gtk_widget_grab_focus (child_of (GTK_WIDGET (window), "language"));
  way_application_set_language (application, "et");
  focus = gtk_window_get_focus (get_window (application));
  g_assert_true (
      gtk_widget_is_ancestor (focus, child_of (GTK_WIDGET (get_window (application)), "language")));

  way_application_set_language (application, "en");
  close_all (application);
}

/* The first thing that can be scrolled in the stage that is shown. */
static GtkAdjustment *
find_scroll (WayWindow *window)
{
  GtkWidget *stages = find_widget (GTK_WIDGET (window), has_stages, NULL);
  GtkWidget *view = gtk_stack_get_visible_child (GTK_STACK (stages));
  GtkWidget *scroller = find_widget (view, has_type, GSIZE_TO_POINTER (GTK_TYPE_SCROLLED_WINDOW));

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static void
test_another_language_keeps_what_was_scrolled (void)
{
  WayWindow *window = show_example ("frank");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "doing");
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 500);
  while (gtk_adjustment_get_value (find_scroll (window)) < 60) /* until there is that much */
    {
      gtk_adjustment_set_value (find_scroll (window), 60);
      g_main_context_iteration (NULL, TRUE);
    }

  way_application_set_language (application, "ru");
  window = WAY_WINDOW (get_window (application));
  while (gtk_adjustment_get_value (find_scroll (window)) != 60)
    g_main_context_iteration (NULL, TRUE);

  way_application_set_language (application, "en");
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_func ("/another-language/another-language-keeps-the-place",
                   test_another_language_keeps_the_place);
  g_test_add_func ("/another-language/another-language-keeps-what-is-typed",
                   test_another_language_keeps_what_is_typed);
  g_test_add_func ("/another-language/another-language-keeps-the-cursor",
                   test_another_language_keeps_the_cursor);
  g_test_add_func ("/another-language/another-language-keeps-the-focus-on-its-button",
                   test_another_language_keeps_the_focus_on_its_button);
  g_test_add_func ("/another-language/another-language-keeps-what-was-scrolled",
                   test_another_language_keeps_what_was_scrolled);

  return g_test_run ();
}
