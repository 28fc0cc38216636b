#include "app/window.h"

#include "app/stages.h"
#include "application-fixture.h"
#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/domain.h"
#include "model/goal.h"
#include "model/language.h"
#include "model/line.h"
#include "model/look-back.h"
#include "model/option.h"
#include "model/person.h"
#include "model/sheet.h"
#include "model/trait.h"
#include "model/wish.h"
#include "store/example.h"
#include "views/facets.h"
#include "widgets/route.h"

static WayApplication *application;

static WayWindow *
show_journey (const char *name)
{
  g_autoptr (WayStore) store = create_journey (":memory:", name);

  way_application_show_store (application, store);
  settle ();
  return WAY_WINDOW (get_window (application));
}

static void
add_wish (WayWindow *window)
{
  WayStore *store = way_window_get_store (window);
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (GError) error = NULL;

  way_record_set_text (wish, "words", "To play the guitar");
  way_store_begin (store, "Add a wish", &error);
  way_store_add (store, wish, &error);
  way_store_commit (store, &error);
  g_assert_no_error (error);
}

static GtkWidget *
find_button (WayWindow *window, const char *action)
{
  return find_widget (GTK_WIDGET (window), has_action, action);
}

static WayRoute *
find_route (WayWindow *window)
{
  return WAY_ROUTE (find_widget (GTK_WIDGET (window), has_type, GSIZE_TO_POINTER (WAY_TYPE_ROUTE)));
}

static gboolean
has_stages (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_STACK (widget) &&
         gtk_stack_get_child_by_name (GTK_STACK (widget), way_stages_get ()->key) != NULL;
}

static void
test_the_journey_is_closed_with_its_window (void)
{
  WayWindow *window = show_journey ("Frank");
  gpointer weak_window = window, weak_store = way_window_get_store (window);

  g_object_add_weak_pointer (weak_window, &weak_window);
  g_object_add_weak_pointer (weak_store, &weak_store);
  close_all (application);

  g_assert_null (weak_window);
  g_assert_null (weak_store);
}

static void
test_the_title_is_neutral (void)
{
  WayWindow *window = show_journey ("Frank");

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Waymark");
  g_assert_nonnull (find_widget (GTK_WIDGET (window), has_label, "Frank"));
  close_all (application);
}

static void
test_undo_names_the_step (void)
{
  WayWindow *window = show_journey ("Frank");
  GtkWidget *undo = find_button (window, "win.undo"), *redo = find_button (window, "win.redo");

  g_assert_false (gtk_widget_get_sensitive (undo));
  add_wish (window);
  g_assert_true (gtk_widget_get_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo: Add a wish");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_false (gtk_widget_get_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (redo), ==, "Redo: Add a wish");
  close_all (application);
}

static void
test_every_stage_can_be_gone_to (void)
{
  WayWindow *window = show_journey ("Frank");

  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.go", "(sx)", stage->key, (gint64) 0);
      g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, stage->key);
    }
  close_all (application);
}

/* From a sheet one goes back to where one was, and finds it as it was. */
static void
test_a_sheet_leads_back_to_its_stage (void)
{
  WayWindow *window = show_journey ("Frank");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "plan");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "signs");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "crisis");
  g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, "crisis");

  way_application_set_language (application, "et");
  settle ();
  window = WAY_WINDOW (get_window (application));
  g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, "crisis");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, "plan");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (way_route_get_selected (find_route (window)), ==, "plan");
  way_application_set_language (application, "en");
  close_all (application);
}

/* Who looks around by keyboard types into nothing by mistake. */
static void
test_the_next_stage_leaves_the_focus_on_the_route (void)
{
  WayWindow *window = show_journey ("Frank");
  const char *stages[] = { "goals", "learning", "goals" };

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      GtkWidget *view, *focus;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", stages[i]);
      settle ();
      focus = gtk_window_get_focus (GTK_WINDOW (window));
      g_assert_true (focus != NULL || i == 0);
      if (focus != NULL)
        {
          g_assert_nonnull (gtk_widget_get_ancestor (focus, WAY_TYPE_ROUTE));
          g_assert_true (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (focus)));
        }

      view = gtk_stack_get_visible_child (
          GTK_STACK (find_widget (GTK_WIDGET (window), has_stages, NULL)));
      g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
    }
  close_all (application);
}

/* Of many letters and no space. */
static void
test_no_word_is_too_long_for_the_window (void)
{
  g_autofree char *word = g_strnfill (300, 'W');
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  g_autoptr (WayRecord) option = way_record_new (WAY_TYPE_OPTION);
  g_autoptr (WayRecord) step = way_record_new (WAY_TYPE_ACTIVITY);
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (WayRecord) trait = way_record_new (WAY_TYPE_TRAIT);
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);
  g_autoptr (WayRecord) domain = way_record_new (WAY_TYPE_DOMAIN);
  g_autoptr (WayRecord) look_back = way_record_new (WAY_TYPE_LOOK_BACK);
  g_autoptr (WayRecord) sheet = way_record_new (WAY_TYPE_SHEET);
  g_autoptr (WayRecord) line = way_record_new (WAY_TYPE_LINE);
  WayWindow *window = show_journey (word);
  WayStore *store = way_window_get_store (window);
  g_autoptr (GError) error = NULL;

  way_store_set_text (store, way_store_get_journey (store), "worker", word, &error);
  g_assert_no_error (error);
  way_store_set_text (store, way_store_get_journey (store), "reach", word, &error);
  g_assert_no_error (error);
  way_record_set_text (domain, "name", word);
  way_record_set_text (wish, "words", word);
  way_record_set_int (wish, "domain", way_record_get_id (add_record (store, domain)));
  add_record (store, wish);
  way_record_set_text (goal, "words", word);
  way_record_set_int (step, "goal", way_record_get_id (add_record (store, goal)));
  way_record_set_int (option, "goal", way_record_get_int (step, "goal"));
  way_record_set_text (option, "words", word);
  add_record (store, option);
  way_record_set_text (step, "words", word);
  way_record_set_text (step, "who", "other");
  way_record_set_text (step, "who_name", word);
  way_record_set_text (step, "timing", word);
  way_record_set_text (step, "place", word);
  add_record (store, step);
  way_record_set_text (contact, "happened_on", "2026-03-12");
  way_record_set_text (contact, "kind", "visit");
  way_record_set_text (contact, "did", word);
  way_record_set_text (contact, "felt", word);
  add_record (store, contact);
  way_record_set_text (trait, "kind", "strength");
  way_record_set_text (trait, "words", word);
  add_record (store, trait);
  way_record_set_text (person, "name", word);
  add_record (store, person);
  way_record_set_text (sheet, "kind", "signs");
  way_record_set_text (sheet, "made_on", "2026-03-12");
  way_record_set_text (line, "kind", "others");
  way_record_set_text (line, "phase", "crisis");
  way_record_set_text (line, "words", word);
  way_record_set_int (line, "sheet", way_record_get_id (add_record (store, sheet)));
  add_record (store, line);
  way_record_set_text (look_back, "held_on", "2026-03-12");
  way_record_set_text (look_back, "present", word);
  way_record_set_text (look_back, "words", word);
  add_record (store, look_back);

  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      int width;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", stage->key);
      settle ();
      gtk_widget_measure (find_widget (GTK_WIDGET (window), has_stages, NULL),
                          GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_test_message ("%s: %d px", stage->key, width);
      g_assert_cmpint (width, <=, 1000);
    }
  close_all (application);
}

static gboolean
has_facets (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_STACK (widget) &&
         gtk_stack_get_child_by_name (GTK_STACK (widget), way_facets_get ()->key) != NULL;
}

/* As wide as there is room in a window of 1280 px. */
static void
assert_facets_fit (WayWindow *window)
{
  GtkStack *facets;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "understanding");
  settle ();
  facets = GTK_STACK (find_widget (GTK_WIDGET (window), has_facets, NULL));
  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    {
      int width;

      gtk_stack_set_visible_child_name (facets, page->key);
      settle ();
      gtk_widget_measure (GTK_WIDGET (facets), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                          NULL);
      g_test_message ("%s: %d px", page->key, width);
      g_assert_cmpint (width, <=, 960);
    }
}

static void
test_each_facet_fits_beside_the_route (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  settle ();
  assert_facets_fit (WAY_WINDOW (get_window (application)));
  way_application_set_language (application, "ru");
  settle ();
  assert_facets_fit (WAY_WINDOW (get_window (application)));

  way_application_set_language (application, "en");
  close_all (application);
}

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

static WayWindow *
show_example (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create (name, ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  settle ();
  return WAY_WINDOW (get_window (application));
}

static gboolean
is_shown_text (GtkWidget *widget, gconstpointer text)
{
  g_autofree char *shown = NULL;

  if (!GTK_IS_TEXT_VIEW (widget) || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_is_sensitive (widget))
    return FALSE;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "text", &shown, NULL);
  return text == NULL || g_str_equal (shown, text);
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

/* F10 opens the menu from anywhere. */
static void
test_the_menu_gives_the_focus_back (void)
{
  WayWindow *window = show_journey ("Frank");
  GtkMenuButton *menu = GTK_MENU_BUTTON (child_of (GTK_WIDGET (window), "menu"));
  GtkWidget *focus;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "goals");
  settle ();
  gtk_widget_child_focus (child_of (GTK_WIDGET (window), "stages"), GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  gtk_menu_button_popup (menu);
  settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) != focus);
  gtk_menu_button_popdown (menu);
  settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  close_all (application);
}

/* Returns (borrowed, nullable) the window that lists all keys. */
static GtkWindow *
find_shortcuts (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows) && found == NULL; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_SHORTCUTS_WINDOW (window))
        found = window; /* GTK owns it */
    }
  return found;
}

static void
test_the_keys_are_listed_when_somebody_asks (void)
{
  WayWindow *window = show_journey ("Frank");

  g_assert_null (find_shortcuts ());
  gtk_widget_activate_action (GTK_WIDGET (window), "win.shortcuts", NULL);
  g_assert_true (gtk_window_get_transient_for (find_shortcuts ()) == GTK_WINDOW (window));
  gtk_window_close (find_shortcuts ());
  settle ();
  g_assert_null (find_shortcuts ());
  close_all (application);
}

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

/* The window manager may have another size in mind at first. */
static void
resize_until (WayWindow *window, int width, gboolean narrow)
{
  while (way_route_get_narrow (find_route (window)) != narrow)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), width, 600);
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
test_a_small_window_has_a_small_route (void)
{
  WayWindow *window = show_journey ("Frank");

  resize_until (window, 800, TRUE);
  resize_until (window, 1200, FALSE);
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

static void
test_the_route_stays_as_it_was_wished (void)
{
  WayWindow *window = show_journey ("Frank");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.sidebar", NULL);
  g_assert_true (way_route_get_narrow (find_route (window)));
  close_all (application);

  window = show_journey ("Morse");
  g_assert_true (way_route_get_narrow (find_route (window)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.sidebar", NULL);
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_func ("/window/the-journey-is-closed-with-its-window",
                   test_the_journey_is_closed_with_its_window);
  g_test_add_func ("/window/the-title-is-neutral", test_the_title_is_neutral);
  g_test_add_func ("/window/undo-names-the-step", test_undo_names_the_step);
  g_test_add_func ("/window/every-stage-can-be-gone-to", test_every_stage_can_be_gone_to);
  g_test_add_func ("/window/a-sheet-leads-back-to-its-stage", test_a_sheet_leads_back_to_its_stage);
  g_test_add_func ("/window/no-word-is-too-long-for-the-window",
                   test_no_word_is_too_long_for_the_window);
  g_test_add_func ("/window/each-facet-fits-beside-the-route",
                   test_each_facet_fits_beside_the_route);
  g_test_add_func ("/window/the-next-stage-leaves-the-focus-on-the-route",
                   test_the_next_stage_leaves_the_focus_on_the_route);
  g_test_add_func ("/window/another-language-keeps-the-place",
                   test_another_language_keeps_the_place);
  g_test_add_func ("/window/another-language-keeps-what-is-typed",
                   test_another_language_keeps_what_is_typed);
  g_test_add_func ("/window/another-language-keeps-the-cursor",
                   test_another_language_keeps_the_cursor);
  g_test_add_func ("/window/another-language-keeps-the-focus-on-its-button",
                   test_another_language_keeps_the_focus_on_its_button);
  g_test_add_func ("/window/the-menu-gives-the-focus-back", test_the_menu_gives_the_focus_back);
  g_test_add_func ("/window/the-keys-are-listed-when-somebody-asks",
                   test_the_keys_are_listed_when_somebody_asks);
  g_test_add_func ("/window/another-language-keeps-what-was-scrolled",
                   test_another_language_keeps_what_was_scrolled);
  g_test_add_func ("/window/closing-asks-about-words-that-can-not-be-saved",
                   test_closing_asks_about_words_that_can_not_be_saved);
  g_test_add_func ("/window/words-that-can-not-be-saved-may-be-left",
                   test_words_that_can_not_be_saved_may_be_left);
  g_test_add_func ("/window/another-language-waits-for-what-can-not-be-saved",
                   test_another_language_waits_for_what_can_not_be_saved);
  g_test_add_func ("/window/a-small-window-has-a-small-route",
                   test_a_small_window_has_a_small_route);
  g_test_add_func ("/window/the-route-stays-as-it-was-wished",
                   test_the_route_stays_as_it_was_wished);

  return g_test_run ();
}
