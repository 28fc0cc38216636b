#include "widgets/timeline.h"

#include <adwaita.h>
#include <math.h>

#include "model/date.h"

#include "widget-fixture.h"

#define TODAY "2026-03-19"

typedef struct
{
  GtkWindow *window;
  WayTimeline *timeline;
  GtkEventController *key;
  gint64 opened;
} Fixture;

static void
opened_cb (Fixture *fixture, gint64 id)
{
  fixture->opened = id;
}

/* Returns N contacts, one a week until today: 1 is the oldest. */
static GArray *
make_marks (int n)
{
  GArray *marks = way_timeline_marks_new ();

  for (int i = 1; i <= n; i++)
    {
      g_autofree char *day = way_date_add_days (TODAY, (i - n) * 7);

      way_timeline_marks_add (marks, i, day, "door", i % 5 == 0);
    }
  return marks;
}

static char *
name_contact (gint64 id, gpointer data)
{
  return g_strdup_printf ("Contact %d", (int) id);
}

static GtkEventController *
find_keys (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        return controller; /* the widget owns it */
    }
  g_return_val_if_reached (NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->timeline = WAY_TIMELINE (way_timeline_new ());
  way_timeline_set_name (fixture->timeline, name_contact, NULL);
  way_timeline_set_marks (fixture->timeline, make_marks (100), TODAY);
  g_signal_connect_swapped (fixture->timeline, "opened", G_CALLBACK (opened_cb), fixture);
  fixture->key = find_keys (GTK_WIDGET (fixture->timeline));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->timeline));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 600, 300);
  gtk_window_set_child (fixture->window, scrolled);
  gtk_window_present (fixture->window);
  while (gtk_widget_get_width (GTK_WIDGET (fixture->timeline)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
}

static void
press (Fixture *fixture, guint key)
{
  gboolean handled;

  g_signal_emit_by_name (fixture->key, "key-pressed", key, 0, 0, &handled);
}

static void
enter_by_tab (Fixture *fixture)
{
  gtk_widget_child_focus (GTK_WIDGET (fixture->timeline), GTK_DIR_TAB_FORWARD);
}

/* Returns (borrowed, nullable) what has the focus in the timeline. */
static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (fixture->timeline));
}

static void
test_it_begins_with_the_newest (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 100);
}

static void
test_arrows_go_from_contact_to_contact (Fixture *fixture, gconstpointer data)
{
  enter_by_tab (fixture);
  press (fixture, GDK_KEY_Left);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 99);
  press (fixture, GDK_KEY_Page_Up);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 89);
  press (fixture, GDK_KEY_Home);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 1);
  press (fixture, GDK_KEY_Left);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 1);
  press (fixture, GDK_KEY_End);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 100);
}

static void
test_a_screen_reader_hears_of_each (Fixture *fixture, gconstpointer data)
{
  GtkWidget *before;

  enter_by_tab (fixture);
  before = get_focus (fixture);
  gtk_test_accessible_assert_property (before, GTK_ACCESSIBLE_PROPERTY_LABEL, "Contact 100");
  press (fixture, GDK_KEY_Left);
  g_assert_true (get_focus (fixture) != before);
  gtk_test_accessible_assert_property (get_focus (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Contact 99");
}

static void
test_tab_leaves_at_once (Fixture *fixture, gconstpointer data)
{
  enter_by_tab (fixture);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->timeline), GTK_DIR_TAB_FORWARD));
}

static void
test_enter_opens (Fixture *fixture, gconstpointer data)
{
  enter_by_tab (fixture);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (fixture->opened, ==, 99);
}

static void
test_a_click_opens (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) controllers =
                 gtk_widget_observe_controllers (GTK_WIDGET (fixture->timeline));
  const WayTimelineBead *bead = &way_timeline_get_layout (fixture->timeline)->beads[40];

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) click = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (click))
        g_signal_emit_by_name (click, "released", 1, bead->x, bead->y);
    }
  g_assert_cmpint (fixture->opened, ==, 41);
}

static void
test_what_is_noted_is_current (Fixture *fixture, gconstpointer data)
{
  way_timeline_set_marks (fixture->timeline, make_marks (101), TODAY);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 101);
}

static void
test_whoever_looks_back_stays_there (Fixture *fixture, gconstpointer data)
{
  enter_by_tab (fixture);
  press (fixture, GDK_KEY_Page_Up);
  way_timeline_set_marks (fixture->timeline, make_marks (101), TODAY);
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 90);
}

static void
scroll_to (Fixture *fixture, double x)
{
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_window_get_child (fixture->window));
  GtkWidget *viewport = gtk_scrolled_window_get_child (scrolled);
  graphene_rect_t place;

  /* Not until all is laid out is there room to scroll. */
  do
    {
      gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (scrolled), x);
      g_main_context_iteration (NULL, TRUE);
      g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (fixture->timeline), viewport, &place));
    }
  while (fabs (place.origin.x + x) > 1);
}

/* Returns where something is drawn. */
static graphene_rect_t
find_drawn (Fixture *fixture)
{
  GtkWidget *widget = GTK_WIDGET (fixture->timeline);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  graphene_rect_t drawn;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_get_bounds (node, &drawn);
  gsk_render_node_unref (node);
  return drawn;
}

static void
test_of_half_a_lifetime_what_is_seen_is_drawn (Fixture *fixture, gconstpointer data)
{
  way_timeline_set_marks (fixture->timeline, make_marks (2000), TODAY);
  for (double x = 0; x < 40000; x += 9000)
    {
      graphene_rect_t drawn;
      int width;

      scroll_to (fixture, x);
      width = gtk_widget_get_width (gtk_window_get_child (fixture->window));
      drawn = find_drawn (fixture);
      g_assert_cmpfloat (drawn.origin.x, <=, x);
      g_assert_cmpfloat (drawn.origin.x + drawn.size.width, >=, x + width);
      g_assert_cmpfloat (drawn.size.width, <, 4 * width);
    }
}

/* Nothing asks for another picture when it has got its place. */
static void
test_what_is_scrolled_to_is_drawn_at_once (Fixture *fixture, gconstpointer data)
{
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_window_get_child (fixture->window));
  GtkAdjustment *place = gtk_scrolled_window_get_hadjustment (scrolled);
  graphene_rect_t drawn;

  way_timeline_set_marks (fixture->timeline, make_marks (2000), TODAY);
  scroll_to (fixture, 9000);
  gtk_adjustment_set_value (place, 20000);
  drawn = find_drawn (fixture);
  g_assert_cmpfloat (drawn.origin.x, <=, 20000);
  g_assert_cmpfloat (drawn.origin.x + drawn.size.width, >=,
                     20000 + gtk_adjustment_get_page_size (place));
}

static void
test_without_any_nothing_is_current (Fixture *fixture, gconstpointer data)
{
  way_timeline_set_marks (fixture->timeline, make_marks (0), TODAY);
  settle ();
  g_assert_cmpint (way_timeline_get_current (fixture->timeline), ==, 0);
  press (fixture, GDK_KEY_Left);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->timeline), GTK_DIR_TAB_FORWARD));
}

#define TEST(name) g_test_add ("/timeline/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (it_begins_with_the_newest);
  TEST (arrows_go_from_contact_to_contact);
  TEST (a_screen_reader_hears_of_each);
  TEST (tab_leaves_at_once);
  TEST (enter_opens);
  TEST (a_click_opens);
  TEST (what_is_noted_is_current);
  TEST (whoever_looks_back_stays_there);
  TEST (of_half_a_lifetime_what_is_seen_is_drawn);
  TEST (what_is_scrolled_to_is_drawn_at_once);
  TEST (without_any_nothing_is_current);

  return g_test_run ();
}
