#include <adwaita.h>

#include "journey-fixture.h"
#include "widget-fixture.h"

#include "model/person.h"
#include "store/people.h"
#include "views/people-view.h"
#include "views/person-card.h"
#include "views/person-row.h"
#include "views/understanding-view.h"
#include "widgets/invitation.h"
#include "widgets/network-map.h"
#include "widgets/tick-field.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *stage, *view, *map, *card;
} Fixture;

static WayRecord *
add_person (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_people_add (fixture->store, name, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_PERSON, id);
}

/* The facet, in the stage that shows its tools and looks. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->stage =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  way_view_show_record (WAY_VIEW (fixture->stage),
                        way_record_get_id (add_person (fixture, "Nora")));
  fixture->view = find_type (fixture->stage, WAY_TYPE_PEOPLE_VIEW);
  fixture->map = child_of (fixture->view, "map");
  fixture->card = child_of (fixture->view, "card");
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->stage);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_finalize_object (fixture->stage);
  g_assert_finalize_object (fixture->store);
}

static WayRecord *
get_person (Fixture *fixture, guint place)
{
  g_autoptr (WayQuery) people = way_people_query (fixture->store);

  return way_query_peek (people, place);
}

static void
assert_handle (Fixture *fixture, guint place, const char *label)
{
  GtkWidget *handle = gtk_widget_get_first_child (fixture->map);

  while (place-- > 0)
    handle = gtk_widget_get_next_sibling (handle);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
test_a_name_in_one_line_adds_somebody (Fixture *fixture, gconstpointer data)
{
  enter (find_type (fixture->view, WAY_TYPE_INVITATION), " The guys in the kitchen ");

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 2);
  assert_handle (fixture, 1, "The guys in the kitchen: Not placed yet");
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->stage)), ==,
                   way_record_get_id (get_person (fixture, 1)));

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->stage)), ==,
                   way_record_get_id (get_person (fixture, 0)));
}

static void
test_a_move_on_the_map_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->map, "moved", 0, 1, 1);
  assert_handle (fixture, 0, "Nora: Friends, close");
  g_assert_cmpstr (way_record_get_text (get_person (fixture, 0), "circle"), ==, "friends");
  g_assert_cmpint (way_record_get_int (get_person (fixture, 0), "ring"), ==, 2);

  undo (fixture->store);
  assert_handle (fixture, 0, "Nora: Not placed yet");
}

static void
test_whoever_is_pulled_out_waits (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->map, "moved", 0, 1, 1);
  g_signal_emit_by_name (fixture->map, "moved", 0, 1, WAY_NETWORK_OPEN);
  assert_handle (fixture, 0, "Nora: Friends, not placed yet");
  g_assert_cmpint (way_record_get_int (get_person (fixture, 0), "ring"), ==, WAY_NONE);
}

static void
test_the_list_says_the_same (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  add_person (fixture, "Sam");
  set_int (fixture->store, get_person (fixture, 1), "may_contact", 1);
  g_signal_emit_by_name (fixture->map, "moved", 1, 2, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (
                                    find_text (fixture->stage, "List"), GTK_TYPE_TOGGLE_BUTTON)),
                                TRUE);

  row = find_type (child_of (fixture->view, "list"), WAY_TYPE_PERSON_ROW);
  row = gtk_widget_get_next_sibling (row);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sam: Neighbours, very close");
  g_assert_true (says (row, "May be contacted"));
}

static void
test_the_list_selects_too (Fixture *fixture, gconstpointer data)
{
  GtkListBox *list = GTK_LIST_BOX (child_of (fixture->view, "list"));

  add_person (fixture, "Sam");
  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 1));
  g_assert_cmpint (way_network_map_get_selected (WAY_NETWORK_MAP (fixture->map)), ==, 1);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->stage)), ==,
                   way_record_get_id (get_person (fixture, 1)));
}

static void
test_all_is_said_in_the_card (Fixture *fixture, gconstpointer data)
{
  const char *const columns[] = { "name",   "relation",    "circle",   "ring",      "often",
                                  "energy", "practical",   "wanted",   "emotional", "phone",
                                  "note",   "may_contact", "may_know", "may_print" };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_assert_nonnull (find_widget (fixture->card, has_column, columns[i]));
}

static void
test_the_ring_is_chosen_in_the_card (Fixture *fixture, gconstpointer data)
{
  GtkWidget *choice = find_widget (fixture->card, has_column, "ring");
  GtkWidget *label = find_text (choice, "Further away");
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (way_record_get_int (get_person (fixture, 0), "ring"), ==, 3);
}

static void
test_nothing_is_agreed_by_itself (Fixture *fixture, gconstpointer data)
{
  const char *const consents[] = { "may_know", "may_contact", "may_print" };

  for (guint i = 0; i < G_N_ELEMENTS (consents); i++)
    {
      GtkWidget *tick = find_widget (fixture->card, has_column, consents[i]);

      g_assert_cmpint (way_editor_get_number (WAY_EDITOR (tick)), ==, 0);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (tick, "check")), TRUE);
      g_assert_cmpint (way_record_get_int (get_person (fixture, 0), consents[i]), ==, 1);
    }
}

static void
test_removing_can_be_taken_back (Fixture *fixture, gconstpointer data)
{
  add_person (fixture, "Sam");
  gtk_widget_activate_action (fixture->card, "person.remove", NULL);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  assert_handle (fixture, 0, "Sam: Not placed yet");

  gtk_widget_activate_action (fixture->card, "person.remove", NULL);
  g_assert_false (gtk_widget_get_visible (fixture->card));
  g_assert_true (gtk_widget_get_visible (child_of (fixture->view, "hint")));

  undo (fixture->store);
  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 2);
}

static void
test_it_fits_with_little_room (Fixture *fixture, gconstpointer data)
{
  int minimum;

  g_object_set (fixture->stage, "narrow", TRUE, NULL);
  gtk_widget_measure (fixture->stage, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 440);
}

#define TEST(name) g_test_add ("/people-view/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (a_name_in_one_line_adds_somebody);
  TEST (a_move_on_the_map_is_one_step);
  TEST (whoever_is_pulled_out_waits);
  TEST (the_list_says_the_same);
  TEST (the_list_selects_too);
  TEST (all_is_said_in_the_card);
  TEST (the_ring_is_chosen_in_the_card);
  TEST (nothing_is_agreed_by_itself);
  TEST (removing_can_be_taken_back);
  TEST (it_fits_with_little_room);

  return g_test_run ();
}
