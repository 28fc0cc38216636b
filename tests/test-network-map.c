#include <adwaita.h>
#include <math.h>

#include "widgets/network-map.h"

#include "widget-fixture.h"

enum
{
  NORA,
  SAM,
  VERA, /* is not placed yet */
  N_PERSONS,
};

static const struct
{
  const char *name, *note;
  WayNetworkCell cell;
} people[N_PERSONS] = {
  { "Nora", "Family, very close", { 0, 0 } },
  { "Sam", "Neighbours, close", { 2, 1 } },
  { "Vera", "Friends, not placed yet", { 1, WAY_NETWORK_OPEN } },
};

typedef struct
{
  GtkWindow *window;
  WayNetworkMap *map;
  GtkEventController *drag, *key;
  int n_moved, person, circle, ring, selected, opened;
} Fixture;

static void
moved_cb (Fixture *fixture, guint person, int circle, int ring)
{
  fixture->n_moved++;
  fixture->person = (int) person;
  fixture->circle = circle;
  fixture->ring = ring;
}

static void
selected_cb (Fixture *fixture, guint person)
{
  fixture->selected = (int) person;
}

static void
opened_cb (Fixture *fixture, guint person)
{
  fixture->opened = (int) person;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  WayNetworkPerson persons[N_PERSONS];
  GtkWidget *page;

  *fixture = (Fixture){ .person = -1, .selected = -1, .opened = -1 };
  fixture->map = WAY_NETWORK_MAP (way_network_map_new ());
  for (guint i = 0; i < N_PERSONS; i++)
    persons[i] = (WayNetworkPerson){ .name = (char *) people[i].name,
                                     .note = (char *) people[i].note,
                                     .cell = people[i].cell };
  way_network_map_set_persons (fixture->map, persons, N_PERSONS);

  g_signal_connect_swapped (fixture->map, "moved", G_CALLBACK (moved_cb), fixture);
  g_signal_connect_swapped (fixture->map, "selected", G_CALLBACK (selected_cb), fixture);
  g_signal_connect_swapped (fixture->map, "opened", G_CALLBACK (opened_cb), fixture);
  fixture->drag = find_controller (GTK_WIDGET (fixture->map), GTK_TYPE_GESTURE_DRAG);
  fixture->key = find_controller (GTK_WIDGET (fixture->map), GTK_TYPE_EVENT_CONTROLLER_KEY);

  /* On a page that scrolls, as in the program: a window would want less height than the map. */
  page = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (page), GTK_WIDGET (fixture->map));
  fixture->window = show_in_window (page, 600, 600);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_window (fixture->window, fixture->map);
}

static GtkWidget *
get_handle (Fixture *fixture, guint person)
{
  return child_at (GTK_WIDGET (fixture->map), person);
}

static void
press_key (Fixture *fixture, guint key, GdkModifierType state)
{
  gboolean handled;

  g_signal_emit_by_name (fixture->key, "key-pressed", key, 0, state, &handled);
  g_assert_true (handled);
}

static void
get_place (Fixture *fixture, WayNetworkCell cell, double *x, double *y)
{
  const WayNetworkLayout *layout = way_network_map_get_layout (fixture->map);
  const WayNetworkSector *sector = &layout->sectors[cell.circle];
  double inner = cell.ring > 0 ? layout->rings[cell.ring - 1] : layout->hub;
  double radius = (inner + layout->rings[cell.ring]) / 2, angle = (sector->start + sector->end) / 2;

  *x = layout->center_x + radius * cos (angle);
  *y = layout->center_y + radius * sin (angle);
}

static void
drag_to (Fixture *fixture, guint person, double x, double y)
{
  const WayNetworkMark *mark = &way_network_map_get_layout (fixture->map)->marks[person];
  double dx = x - mark->x, dy = y - mark->y;

  g_signal_emit_by_name (fixture->drag, "drag-begin", mark->x, mark->y);
  g_signal_emit_by_name (fixture->drag, "drag-update", dx / 2, dy / 2);
  g_signal_emit_by_name (fixture->drag, "drag-update", dx, dy);
  g_assert_cmpint (fixture->n_moved, ==, 0); /* while it goes on */
  g_signal_emit_by_name (fixture->drag, "drag-end", dx, dy);
}

static void
assert_moved (Fixture *fixture, int person, int circle, int ring)
{
  g_assert_cmpint (fixture->n_moved, ==, 1);
  g_assert_cmpint (fixture->person, ==, person);
  g_assert_cmpint (fixture->circle, ==, circle);
  g_assert_cmpint (fixture->ring, ==, ring);
  fixture->n_moved = 0;
}

static void
test_everybody_is_a_button_with_a_name (Fixture *fixture, gconstpointer data)
{
  GtkWidget *nora = get_handle (fixture, NORA), *vera = get_handle (fixture, VERA);

  gtk_test_accessible_assert_role (nora, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (nora, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Nora: Family, very close");
  gtk_test_accessible_assert_property (vera, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Vera: Friends, not placed yet");
  g_assert_cmpint (gtk_widget_get_width (nora), >=, 44);
  g_assert_cmpint (gtk_widget_get_height (nora), >=, 44);
}

static void
test_a_hand_takes_somebody_to_another_place (Fixture *fixture, gconstpointer data)
{
  const WayNetworkCell target = { 5, 2 };
  double x, y;

  get_place (fixture, target, &x, &y);
  drag_to (fixture, NORA, x, y);
  assert_moved (fixture, NORA, target.circle, target.ring);
  g_assert_cmpint (fixture->selected, ==, NORA);
}

static void
test_a_hand_places_who_waits (Fixture *fixture, gconstpointer data)
{
  const WayNetworkCell target = { 1, 0 };
  double x, y;

  get_place (fixture, target, &x, &y);
  drag_to (fixture, VERA, x, y);
  assert_moved (fixture, VERA, target.circle, target.ring);
}

static void
test_outside_the_group_is_not_forgotten (Fixture *fixture, gconstpointer data)
{
  drag_to (fixture, SAM, 1, 1);
  assert_moved (fixture, SAM, 2, WAY_NETWORK_OPEN);
}

static void
test_an_unsteady_hand_moves_nobody (Fixture *fixture, gconstpointer data)
{
  const WayNetworkMark *mark = &way_network_map_get_layout (fixture->map)->marks[SAM];

  g_signal_emit_by_name (fixture->drag, "drag-begin", mark->x, mark->y);
  g_signal_emit_by_name (fixture->drag, "drag-update", 3.0, 2.0);
  g_signal_emit_by_name (fixture->drag, "drag-end", 3.0, 2.0);
  g_assert_cmpint (fixture->n_moved, ==, 0);
  g_assert_cmpint (fixture->selected, ==, SAM);
}

static void
test_keys_bring_somebody_closer_and_further (Fixture *fixture, gconstpointer data)
{
  way_network_map_focus (fixture->map, SAM);
  press_key (fixture, GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_moved (fixture, SAM, 2, 0);
  press_key (fixture, GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_moved (fixture, SAM, 2, 2);

  way_network_map_focus (fixture->map, NORA);
  press_key (fixture, GDK_KEY_Up, GDK_CONTROL_MASK); /* nearer is nowhere */
  g_assert_cmpint (fixture->n_moved, ==, 0);
}

static void
test_keys_go_round_the_groups (Fixture *fixture, gconstpointer data)
{
  way_network_map_focus (fixture->map, NORA);
  press_key (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  assert_moved (fixture, NORA, 1, 0);
  press_key (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_moved (fixture, NORA, WAY_NETWORK_CIRCLES - 1, 0);
}

static void
test_keys_place_who_waits (Fixture *fixture, gconstpointer data)
{
  way_network_map_focus (fixture->map, VERA);
  press_key (fixture, GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_moved (fixture, VERA, 1, WAY_NETWORK_RINGS - 1);
}

static void
test_arrows_go_from_one_to_the_next (Fixture *fixture, gconstpointer data)
{
  way_network_map_focus (fixture->map, NORA);
  press_key (fixture, GDK_KEY_Down, 0);
  g_assert_cmpint (fixture->selected, !=, NORA);
  g_assert_cmpint (fixture->n_moved, ==, 0);
}

static void
test_enter_opens_and_delete_does_nothing (Fixture *fixture, gconstpointer data)
{
  gboolean handled;

  way_network_map_focus (fixture->map, SAM);
  press_key (fixture, GDK_KEY_Return, 0);
  g_assert_cmpint (fixture->opened, ==, SAM);

  g_signal_emit_by_name (fixture->key, "key-pressed", GDK_KEY_Delete, 0, 0, &handled);
  g_assert_false (handled);
  g_assert_cmpint (fixture->n_moved, ==, 0);
}

static void
test_tab_leaves_the_map (Fixture *fixture, gconstpointer data)
{
  way_network_map_focus (fixture->map, SAM);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->map), GTK_DIR_TAB_FORWARD));
}

static void
test_who_waits_needs_height (Fixture *fixture, gconstpointer data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  int least, narrow, wide;

  gtk_widget_measure (map, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (map, GTK_ORIENTATION_VERTICAL, 300, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (map, GTK_ORIENTATION_VERTICAL, 10000, &wide, NULL, NULL, NULL);
  g_assert_cmpint (least, >=, narrow);
  g_assert_cmpint (narrow, >=, wide);
}

static void
test_nobody_at_all_is_shown_too (Fixture *fixture, gconstpointer data)
{
  way_network_map_set_persons (fixture->map, NULL, 0);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (fixture->map)));
  g_assert_cmpint (way_network_map_get_selected (fixture->map), ==, -1);
}

#define TEST(name) g_test_add ("/network-map/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (everybody_is_a_button_with_a_name);
  TEST (a_hand_takes_somebody_to_another_place);
  TEST (a_hand_places_who_waits);
  TEST (outside_the_group_is_not_forgotten);
  TEST (an_unsteady_hand_moves_nobody);
  TEST (keys_bring_somebody_closer_and_further);
  TEST (keys_go_round_the_groups);
  TEST (keys_place_who_waits);
  TEST (arrows_go_from_one_to_the_next);
  TEST (enter_opens_and_delete_does_nothing);
  TEST (tab_leaves_the_map);
  TEST (who_waits_needs_height);
  TEST (nobody_at_all_is_shown_too);

  return g_test_run ();
}
