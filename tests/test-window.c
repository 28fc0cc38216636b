#include "app/window.h"

#include "window-fixture.h"

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
  g_test_add_func ("/window/the-next-stage-leaves-the-focus-on-the-route",
                   test_the_next_stage_leaves_the_focus_on_the_route);
  g_test_add_func ("/window/the-menu-gives-the-focus-back", test_the_menu_gives_the_focus_back);
  g_test_add_func ("/window/the-keys-are-listed-when-somebody-asks",
                   test_the_keys_are_listed_when_somebody_asks);
  g_test_add_func ("/window/a-small-window-has-a-small-route",
                   test_a_small_window_has_a_small_route);
  g_test_add_func ("/window/the-route-stays-as-it-was-wished",
                   test_the_route_stays_as_it_was_wished);

  return g_test_run ();
}
