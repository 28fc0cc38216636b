#include "widgets/route.h"

#include "widget-fixture.h"
#include "widgets/room.h"
#include "widgets/waymark.h"

static GtkWidget *
make_route (void)
{
  GtkWidget *route = g_object_ref_sink (g_object_new (WAY_TYPE_ROUTE, NULL));

  way_route_add (WAY_ROUTE (route), "goals", "emoji-flags-symbolic", "Goals");
  way_route_add (WAY_ROUTE (route), "plan", "view-list-bullet-symbolic", "Plan");
  way_route_add_at_foot (WAY_ROUTE (route), "signs", "way-ensuring-symbolic", "Signs");
  return route;
}

static GtkWidget *
find_waymark (GtkWidget *route)
{
  return find_widget (route, has_type, GSIZE_TO_POINTER (WAY_TYPE_WAYMARK));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_a_stage_is_selected_once (void)
{
  GtkWidget *route = make_route ();
  guint n = 0;

  g_signal_connect_swapped (route, "notify::selected", G_CALLBACK (count_cb), &n);
  way_route_set_selected (WAY_ROUTE (route), "plan");
  way_route_set_selected (WAY_ROUTE (route), "plan");
  way_route_set_selected (WAY_ROUTE (route), "nowhere");

  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "plan");
  g_assert_cmpuint (n, ==, 1);
  g_assert_finalize_object (route);
}

static void
test_the_path_and_its_foot_have_one_selection (void)
{
  GtkWidget *route = make_route ();
  guint n = 0;

  way_route_set_selected (WAY_ROUTE (route), "plan");
  g_signal_connect_swapped (route, "notify::selected", G_CALLBACK (count_cb), &n);
  way_route_set_selected (WAY_ROUTE (route), "signs");
  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "signs");
  way_route_set_selected (WAY_ROUTE (route), "plan");
  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "plan");
  g_assert_cmpuint (n, ==, 2);
  g_assert_finalize_object (route);
}

/* The arrow keys go from the last stage to what is at hand, and back. */
static void
test_the_keys_go_on_to_the_foot (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *route = make_route ();
  GtkWidget *row;

  gtk_window_set_child (GTK_WINDOW (window), route);
  gtk_window_present (GTK_WINDOW (window));
  way_route_set_selected (WAY_ROUTE (route), "plan");
  g_assert_true (gtk_widget_grab_focus (route));
  row = gtk_window_get_focus (GTK_WINDOW (window));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1,
                         FALSE, FALSE);
  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "signs");
  row = gtk_window_get_focus (GTK_WINDOW (window));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, -1,
                         FALSE, FALSE);
  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "plan");

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (route);
}

static void
test_a_waymark_says_what_is_in_its_stage (void)
{
  GtkWidget *route = make_route ();

  way_route_set_contents (WAY_ROUTE (route), "goals", "2 wishes, 1 goal", TRUE);

  g_assert_true (gtk_widget_has_css_class (find_waymark (route), "filled"));
  g_assert_nonnull (find_widget (route, has_label, "2 wishes, 1 goal"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_waymark (route)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Goals");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_waymark (route)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "2 wishes, 1 goal");
  g_assert_finalize_object (route);
}

static void
test_the_route_is_as_wide_whatever_is_in_it (void)
{
  GtkWidget *route = make_route ();
  int before, after;

  gtk_widget_measure (route, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &before, NULL, NULL);
  way_route_set_contents (WAY_ROUTE (route), "goals", "twenty-two wishes, a hundred goals", TRUE);
  gtk_widget_measure (route, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &after, NULL, NULL);

  g_assert_cmpint (after, ==, before);
  g_assert_finalize_object (route);
}

static void
test_a_disc_alone_tells_its_name_in_a_tooltip (void)
{
  GtkWidget *route = make_route ();

  g_assert_null (gtk_widget_get_tooltip_text (find_waymark (route)));
  way_route_set_narrow (WAY_ROUTE (route), TRUE);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find_waymark (route)), ==, "Goals");

  g_assert_finalize_object (route);
}

static void
test_a_room_lets_a_window_become_narrow (void)
{
  GtkWidget *wide = g_object_new (GTK_TYPE_BOX, "width-request", 1100, NULL);
  GtkWidget *room = g_object_ref_sink (g_object_new (WAY_TYPE_ROOM, "child", wide, NULL));
  int minimum, natural;

  gtk_widget_measure (room, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, 800);
  g_assert_cmpint (natural, ==, 1100);
  g_assert_finalize_object (room);
}

/* Who goes on by Tab wants to get to what is in the stage, not to another stage. */
static void
test_tab_leaves_the_route_where_it_is (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *route = make_route ();
  GtkWidget *beyond = gtk_button_new ();

  gtk_box_append (GTK_BOX (box), route);
  gtk_box_append (GTK_BOX (box), beyond);
  gtk_window_set_child (GTK_WINDOW (window), box);
  way_route_set_selected (WAY_ROUTE (route), "goals");
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (beyond) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_grab_focus (route));

  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == beyond);
  gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), route));
  g_assert_cmpstr (way_route_get_selected (WAY_ROUTE (route)), ==, "goals");

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (route);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/route/a-stage-is-selected-once", test_a_stage_is_selected_once);
  g_test_add_func ("/route/the-path-and-its-foot-have-one-selection",
                   test_the_path_and_its_foot_have_one_selection);
  g_test_add_func ("/route/the-keys-go-on-to-the-foot", test_the_keys_go_on_to_the_foot);
  g_test_add_func ("/route/a-waymark-says-what-is-in-its-stage",
                   test_a_waymark_says_what_is_in_its_stage);
  g_test_add_func ("/route/the-route-is-as-wide-whatever-is-in-it",
                   test_the_route_is_as_wide_whatever_is_in_it);
  g_test_add_func ("/route/a-disc-alone-tells-its-name-in-a-tooltip",
                   test_a_disc_alone_tells_its_name_in_a_tooltip);
  g_test_add_func ("/route/a-room-lets-a-window-become-narrow",
                   test_a_room_lets_a_window_become_narrow);
  g_test_add_func ("/route/tab-leaves-the-route-where-it-is",
                   test_tab_leaves_the_route_where_it_is);

  return g_test_run ();
}
