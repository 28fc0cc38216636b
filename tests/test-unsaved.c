#include "app/unsaved.h"

#include "window-fixture.h"

/* The words of someone, typed while nothing can be saved. */
static WayWindow *
type_in_vain (const char *words)
{
  WayWindow *window = show_example ("morse");
  GtkWidget *field;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "connecting");
  while ((field = find_widget (GTK_WIDGET (window), is_shown_text, NULL)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  set_read_only (way_window_get_store (window), TRUE);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), words, -1);
  return window;
}

/* Returns (borrowed, nullable) the question that is on the screen; there is one at most. */
static AdwMessageDialog *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  AdwMessageDialog *question = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (!ADW_IS_MESSAGE_DIALOG (window) || !gtk_widget_get_visible (window))
        continue;
      g_assert_null (question);
      question = ADW_MESSAGE_DIALOG (window);
    }
  return question;
}

static void
answer (const char *response)
{
  AdwMessageDialog *question = find_question ();

  g_assert_nonnull (question);
  g_assert_cmpstr (adw_message_dialog_get_default_response (question), ==, "keep");
  adw_message_dialog_response (question, response);
  gtk_window_destroy (GTK_WINDOW (question));
  settle ();
}

static void
test_closing_asks_about_words_that_can_not_be_saved (void)
{
  WayWindow *window = type_in_vain ("Last words");

  gtk_window_close (GTK_WINDOW (window));
  gtk_window_close (GTK_WINDOW (window));
  answer ("keep");
  g_assert_cmpuint (count_windows (application), ==, 1);
  g_assert_nonnull (find_widget (GTK_WIDGET (window), is_shown_text, "Last words"));

  set_read_only (way_window_get_store (window), FALSE);
  gtk_window_close (GTK_WINDOW (window));
  g_assert_null (find_question ());
  g_assert_cmpuint (count_windows (application), ==, 0);
}

static void
test_words_that_can_not_be_saved_may_be_left (void)
{
  type_in_vain ("Last words");
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  answer ("close");
  g_assert_cmpuint (count_windows (application), ==, 0);
}

static void
test_another_language_waits_for_what_can_not_be_saved (void)
{
  WayWindow *window = type_in_vain ("Last words");

  way_application_set_language (application, "et");
  g_assert_cmpstr (way_language_get (), ==, "en");
  g_assert_nonnull (find_widget (GTK_WIDGET (window), is_shown_text, "Last words"));
  set_read_only (way_window_get_store (window), FALSE);
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_func ("/unsaved/closing-asks-about-words-that-can-not-be-saved",
                   test_closing_asks_about_words_that_can_not_be_saved);
  g_test_add_func ("/unsaved/words-that-can-not-be-saved-may-be-left",
                   test_words_that_can_not_be_saved_may_be_left);
  g_test_add_func ("/unsaved/another-language-waits-for-what-can-not-be-saved",
                   test_another_language_waits_for_what_can_not_be_saved);

  return g_test_run ();
}
