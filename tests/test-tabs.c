#include <adwaita.h>

#include "widgets/tabs.h"

#include "widget-fixture.h"

typedef struct
{
  GtkWindow *window;
  GtkStack *stack;
  GtkWidget *tabs;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->stack = GTK_STACK (gtk_stack_new ());
  fixture->tabs = g_object_new (WAY_TYPE_TABS, "stack", fixture->stack, NULL);
  gtk_box_append (GTK_BOX (box), fixture->tabs);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->stack));
  gtk_stack_add_titled (fixture->stack, gtk_label_new (""), "people", "People");
  gtk_stack_add_titled (fixture->stack, gtk_label_new (""), "places", "Places");
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, box);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->tabs), (gpointer *) &fixture->tabs);
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_null (fixture->tabs);
}

static GtkWidget *
get_tab (Fixture *fixture, const char *title)
{
  return gtk_widget_get_ancestor (find_widget (fixture->tabs, has_label, title),
                                  GTK_TYPE_TOGGLE_BUTTON);
}

static const char *
get_shown (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->stack);
}

static void
test_a_tab_shows_its_page (Fixture *fixture, gconstpointer data)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_tab (fixture, "Places")), TRUE);

  g_assert_cmpstr (get_shown (fixture), ==, "places");
}

static void
test_tabs_follow_the_page (Fixture *fixture, gconstpointer data)
{
  gtk_stack_set_visible_child_name (fixture->stack, "places");

  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_tab (fixture, "Places"))));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_tab (fixture, "People"))));
}

static void
test_tabs_are_one_place_for_the_keyboard (Fixture *fixture, gconstpointer data)
{
  gtk_window_set_focus (fixture->window, NULL);

  g_assert_true (gtk_widget_child_focus (fixture->tabs, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (get_tab (fixture, "People")));
  g_assert_true (gtk_widget_child_focus (fixture->tabs, GTK_DIR_RIGHT));

  g_assert_cmpstr (get_shown (fixture), ==, "places");
  g_assert_false (gtk_widget_child_focus (fixture->tabs, GTK_DIR_TAB_FORWARD));
}

static void
test_a_menu_takes_their_place (Fixture *fixture, gconstpointer data)
{
  GtkWidget *menu;

  g_object_set (fixture->tabs, "narrow", TRUE, NULL);
  menu = find_widget (fixture->tabs, has_type, GSIZE_TO_POINTER (GTK_TYPE_DROP_DOWN));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), 1);

  g_assert_true (gtk_widget_get_visible (menu));
  g_assert_cmpstr (get_shown (fixture), ==, "places");
}

static void
test_one_page_needs_no_tabs (Fixture *fixture, gconstpointer data)
{
  gtk_stack_remove (fixture->stack, gtk_stack_get_child_by_name (fixture->stack, "people"));

  g_assert_false (gtk_widget_get_visible (fixture->tabs));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/tabs/a-tab-shows-its-page", test_a_tab_shows_its_page);
  ADD ("/tabs/follow-the-page", test_tabs_follow_the_page);
  ADD ("/tabs/one-place-for-the-keyboard", test_tabs_are_one_place_for_the_keyboard);
  ADD ("/tabs/a-menu-takes-their-place", test_a_menu_takes_their_place);
  ADD ("/tabs/one-page-needs-no-tabs", test_one_page_needs_no_tabs);

  return g_test_run ();
}
