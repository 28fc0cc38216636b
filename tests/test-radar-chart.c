#include <adwaita.h>

#include "widgets/radar-chart.h"
#include "widgets/radar-input.h"

#include "widget-fixture.h"

#define N_AXES 5

static const struct
{
  const char *label, *note;
  int score;
} domains[N_AXES] = {
  { "Home", "7 of 10", 7 },          { "Free time", "not scored", WAY_RADAR_UNSCORED },
  { "Relationships", "4 of 10", 4 }, { "Money and belongings", "0 of 10", 0 },
  { "Learning", "10 of 10", 10 },
};

typedef struct
{
  GtkWindow *window;
  WayRadarChart *chart;
  GtkEventController *drag, *key;
  int n_scored, axis, score, selected;
} Fixture;

static void
scored_cb (Fixture *fixture, guint axis, int score)
{
  fixture->n_scored++;
  fixture->axis = (int) axis;
  fixture->score = score;
}

static void
selected_cb (Fixture *fixture, guint axis)
{
  fixture->selected = (int) axis;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  WayRadarAxis axes[N_AXES];

  *fixture = (Fixture){ .axis = -1, .score = -2, .selected = -1 };
  fixture->chart = WAY_RADAR_CHART (way_radar_chart_new ());
  for (guint i = 0; i < N_AXES; i++)
    {
      axes[i] = way_radar_axis_new (domains[i].label, domains[i].note);
      axes[i].score[0] = domains[i].score;
    }
  way_radar_chart_set_axes (fixture->chart, axes, N_AXES);
  for (guint i = 0; i < N_AXES; i++)
    way_radar_axis_clear (&axes[i]);

  g_signal_connect_swapped (fixture->chart, "scored", G_CALLBACK (scored_cb), fixture);
  g_signal_connect_swapped (fixture->chart, "selected", G_CALLBACK (selected_cb), fixture);
  fixture->drag = find_controller (GTK_WIDGET (fixture->chart), GTK_TYPE_GESTURE_DRAG);
  fixture->key = find_controller (GTK_WIDGET (fixture->chart), GTK_TYPE_EVENT_CONTROLLER_KEY);

  fixture->window = show_in_window (GTK_WIDGET (fixture->chart), 600, 600);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_window (fixture->window, fixture->chart);
}

static GtkWidget *
get_handle (Fixture *fixture, guint axis)
{
  return child_at (GTK_WIDGET (fixture->chart), axis);
}

static void
press_key (Fixture *fixture, guint key)
{
  gboolean handled;

  g_signal_emit_by_name (fixture->key, "key-pressed", key, 0, 0, &handled);
  g_assert_true (handled);
}

/* Presses at FROM on an axis, moves, and lets go at TO; a value beyond 10 is outside. */
static void
drag (Fixture *fixture, guint axis, double from, double to)
{
  const WayRadarLayout *layout = way_radar_chart_get_layout (fixture->chart);
  double x, y, end_x, end_y;

  way_radar_layout_place_of (layout, axis, from, &x, &y);
  way_radar_layout_place_of (layout, axis, to, &end_x, &end_y);
  g_signal_emit_by_name (fixture->drag, "drag-begin", x, y);
  g_signal_emit_by_name (fixture->drag, "drag-update", (end_x - x) / 2, (end_y - y) / 2);
  g_signal_emit_by_name (fixture->drag, "drag-update", end_x - x, end_y - y);
  g_assert_cmpint (fixture->n_scored, ==, 0); /* while it goes on */
  g_signal_emit_by_name (fixture->drag, "drag-end", end_x - x, end_y - y);
}

static void
assert_scored (Fixture *fixture, int axis, int score)
{
  g_assert_cmpint (fixture->n_scored, ==, 1);
  g_assert_cmpint (fixture->axis, ==, axis);
  g_assert_cmpint (fixture->score, ==, score);
  fixture->n_scored = 0;
}

static void
test_each_axis_is_a_slider_with_a_name (Fixture *fixture, gconstpointer data)
{
  GtkWidget *home = get_handle (fixture, 0), *free_time = get_handle (fixture, 1);

  gtk_test_accessible_assert_role (home, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (home, GTK_ACCESSIBLE_PROPERTY_LABEL, "Home: 7 of 10");
  gtk_test_accessible_assert_property (free_time, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Free time: not scored");
  g_assert_cmpint (gtk_widget_get_width (home), >=, 44);
  g_assert_cmpint (gtk_widget_get_height (home), >=, 44);
}

static void
test_dragging_scores_once_and_snaps (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 2, 4, 7.8);
  assert_scored (fixture, 2, 8);
}

static void
test_dragging_out_is_not_scored (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 0, 7, 13);
  assert_scored (fixture, 0, WAY_RADAR_UNSCORED);
}

static void
test_pulling_a_parked_bead_in_scores (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 1, WAY_RADAR_UNSCORED, 6);
  assert_scored (fixture, 1, 6);
}

static void
test_taking_hold_of_a_bead_changes_nothing (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 2, 4.4, 4.4); /* not its middle */
  g_assert_cmpint (fixture->n_scored, ==, 0);
  g_assert_cmpint (fixture->selected, ==, 2);
}

static void
test_a_press_on_the_line_scores (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 2, 9, 9);
  assert_scored (fixture, 2, 9);
}

static void
test_a_press_on_a_label_selects (Fixture *fixture, gconstpointer data)
{
  const WayRadarLayout *layout = way_radar_chart_get_layout (fixture->chart);
  const WayRect *box = &layout->spokes[3].box;

  g_signal_emit_by_name (fixture->drag, "drag-begin", box->x + 5, box->y + 5);
  g_signal_emit_by_name (fixture->drag, "drag-end", 0.0, 0.0);
  g_assert_cmpint (fixture->selected, ==, 3);
  g_assert_cmpint (way_radar_chart_get_selected (fixture->chart), ==, 3);
  g_assert_cmpint (fixture->n_scored, ==, 0);
}

static void
test_keys_score_the_focused_axis (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, 2));
  press_key (fixture, GDK_KEY_Up);
  assert_scored (fixture, 2, 5);
  press_key (fixture, GDK_KEY_Left);
  assert_scored (fixture, 2, 3);
  press_key (fixture, GDK_KEY_8);
  assert_scored (fixture, 2, 8);
  press_key (fixture, GDK_KEY_Home);
  assert_scored (fixture, 2, 0);
  press_key (fixture, GDK_KEY_End);
  assert_scored (fixture, 2, 10);
  press_key (fixture, GDK_KEY_Delete);
  assert_scored (fixture, 2, WAY_RADAR_UNSCORED);
}

static void
wished_cb (Fixture *fixture, guint axis, int score)
{
  scored_cb (fixture, axis, score);
}

/* With Shift the keys are about the wished score, and the score stays. */
static void
test_shift_is_for_wishes (Fixture *fixture, gconstpointer data)
{
  gboolean handled;

  g_signal_handlers_disconnect_by_func (fixture->chart, scored_cb, fixture);
  g_signal_connect_swapped (fixture->chart, "wished", G_CALLBACK (wished_cb), fixture);
  gtk_widget_grab_focus (get_handle (fixture, 2));
  g_signal_emit_by_name (fixture->key, "key-pressed", GDK_KEY_Up, 0, GDK_SHIFT_MASK, &handled);
  g_assert_true (handled);
  assert_scored (fixture, 2, 5);
}

/* The mark of a wish is taken hold of where no bead is nearer. */
static void
test_a_wish_is_dragged_by_its_mark (Fixture *fixture, gconstpointer data)
{
  WayRadarAxis axes[N_AXES];

  for (guint i = 0; i < N_AXES; i++)
    {
      axes[i] = way_radar_axis_new (domains[i].label, domains[i].note);
      axes[i].score[0] = domains[i].score;
      axes[i].wished = i == 2 ? 8 : WAY_RADAR_UNSCORED;
    }
  way_radar_chart_set_axes (fixture->chart, axes, N_AXES);
  for (guint i = 0; i < N_AXES; i++)
    way_radar_axis_clear (&axes[i]);
  g_signal_handlers_disconnect_by_func (fixture->chart, scored_cb, fixture);
  g_signal_connect_swapped (fixture->chart, "wished", G_CALLBACK (wished_cb), fixture);

  drag (fixture, 2, 8, 9);
  assert_scored (fixture, 2, 9);
  drag (fixture, 2, 8, 13);
  assert_scored (fixture, 2, WAY_RADAR_UNSCORED);
}

static void
test_one_and_zero_is_ten (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, 2));
  press_key (fixture, GDK_KEY_1);
  assert_scored (fixture, 2, 1);
  press_key (fixture, GDK_KEY_KP_0);
  assert_scored (fixture, 2, 10);
  press_key (fixture, GDK_KEY_0);
  assert_scored (fixture, 2, 0);
}

static void
test_keys_stop_at_the_ends (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, 4));
  press_key (fixture, GDK_KEY_Up);
  gtk_widget_grab_focus (get_handle (fixture, 3));
  press_key (fixture, GDK_KEY_Down);
  g_assert_cmpint (fixture->n_scored, ==, 0);
}

static void
test_tab_follows_the_wheel (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chart = GTK_WIDGET (fixture->chart);

  gtk_window_set_focus (fixture->window, NULL);
  for (int axis = 0; axis < N_AXES; axis++)
    {
      g_assert_true (gtk_widget_child_focus (chart, GTK_DIR_TAB_FORWARD));
      g_assert_cmpint (fixture->selected, ==, axis);
    }
  g_assert_false (gtk_widget_child_focus (chart, GTK_DIR_TAB_FORWARD));
}

#define TEST(name) g_test_add ("/radar-chart/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (each_axis_is_a_slider_with_a_name);
  TEST (dragging_scores_once_and_snaps);
  TEST (dragging_out_is_not_scored);
  TEST (pulling_a_parked_bead_in_scores);
  TEST (taking_hold_of_a_bead_changes_nothing);
  TEST (a_press_on_the_line_scores);
  TEST (a_press_on_a_label_selects);
  TEST (keys_score_the_focused_axis);
  TEST (shift_is_for_wishes);
  TEST (a_wish_is_dragged_by_its_mark);
  TEST (one_and_zero_is_ten);
  TEST (keys_stop_at_the_ends);
  TEST (tab_follows_the_wheel);

  return g_test_run ();
}
