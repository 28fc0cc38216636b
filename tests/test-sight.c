#include "widgets/sight.h"

#include "widget-fixture.h"
#include "widgets/editors.h"

/* A page with a heading that is not there yet, room, and a switch; and below it a note that is not
 * there yet either. */
typedef struct
{
  GtkWindow *window;
  GtkWidget *heading, *editor, *note;
  GtkAdjustment *scroll;
} Fixture;

static GtkWidget *
add (GtkWidget *box, GtkWidget *child, int height, gboolean visible)
{
  gtk_widget_set_size_request (child, -1, height);
  gtk_widget_set_visible (child, visible);
  gtk_box_append (GTK_BOX (box), child);
  return child;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  way_editors_ensure ();
  fixture->heading = add (box, gtk_label_new ("To talk about"), 90, FALSE);
  add (box, gtk_label_new (NULL), 500, TRUE);
  fixture->editor = add (box, g_object_new (WAY_TYPE_TICK_FIELD, "column", "talk", NULL), -1, TRUE);
  fixture->note = add (box, gtk_label_new ("A note"), 200, FALSE);
  add (box, gtk_label_new (NULL), 500, TRUE);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  fixture->scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  fixture->window = show_in_window (scroller, 300, 300);
  gtk_adjustment_set_value (fixture->scroll, 400);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
}

static double
get_top (Fixture *fixture, GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &place));
  return place.origin.y;
}

static double
get_bottom (Fixture *fixture, GtkWidget *widget)
{
  return get_top (fixture, widget) + gtk_widget_get_height (widget);
}

static void
shrink_cb (GtkWidget *widget)
{
  gtk_widget_set_margin_bottom (widget, 50);
}

static void
show_cb (GtkWidget *widget)
{
  gtk_widget_set_visible (widget, TRUE);
}

static void
draw (Fixture *fixture)
{
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
test_what_is_tapped_stays_under_the_finger (Fixture *fixture, gconstpointer data)
{
  double top;

  draw (fixture);
  top = get_top (fixture, fixture->editor);
  g_signal_connect_swapped (fixture->editor, "edited", G_CALLBACK (show_cb), fixture->heading);
  way_editor_edit_number (WAY_EDITOR (fixture->editor), 1);
  draw (fixture);

  g_assert_cmpfloat (get_top (fixture, fixture->editor), ==, top);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->scroll), ==, 490);
}

static void
test_what_is_tapped_stays_in_sight_on_a_smaller_page (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = gtk_window_get_child (fixture->window);

  gtk_adjustment_set_value (fixture->scroll, 300); /* it is at the lower edge */
  draw (fixture);
  g_signal_connect_swapped (fixture->editor, "edited", G_CALLBACK (shrink_cb), page);
  way_editor_edit_number (WAY_EDITOR (fixture->editor), 1);
  draw (fixture);

  g_assert_cmpfloat (get_bottom (fixture, fixture->editor), <=,
                     gtk_widget_get_height (GTK_WIDGET (fixture->window)) - 50);
}

static void
test_what_is_new_below_the_edge_is_brought_into_sight (Fixture *fixture, gconstpointer data)
{
  gtk_adjustment_set_value (fixture->scroll, 0);
  draw (fixture);
  gtk_widget_set_visible (fixture->note, TRUE);
  way_sight_show (fixture->note);
  draw (fixture);

  g_assert_cmpfloat (get_bottom (fixture, fixture->note), <=,
                     gtk_widget_get_height (GTK_WIDGET (fixture->window)));
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->scroll), >, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name) g_test_add ("/sight/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (what_is_tapped_stays_under_the_finger);
  ADD (what_is_tapped_stays_in_sight_on_a_smaller_page);
  ADD (what_is_new_below_the_edge_is_brought_into_sight);
#undef ADD

  return g_test_run ();
}
