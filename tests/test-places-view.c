#include <adwaita.h>

#include "model/circumstance.h"
#include "model/date.h"
#include "model/place.h"
#include "store/places.h"
#include "views/circumstance-list.h"
#include "views/circumstance-row.h"
#include "views/place-card.h"
#include "views/places-view.h"
#include "views/understanding-view.h"
#include "widgets/date-field.h"
#include "widgets/deck.h"
#include "widgets/invitation.h"
#include "widgets/word-choice.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *stage;
  GtkWidget *view;
} Fixture;

static WayRecord *
add_circumstance (Fixture *fixture, const char *kind, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_circumstances_add (fixture->store, kind, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_CIRCUMSTANCE, id);
}

static WayRecord *
add_place (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_places_add (fixture->store, name, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_PLACE, id);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  WayRecord *insurance;

  fixture->store = create_journey_of_two ("Frank", "Rita");
  insurance = add_circumstance (fixture, "duty", "Two visits a year");
  fixture->stage =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->stage);
  way_view_show_record (WAY_VIEW (fixture->stage), way_record_get_id (insurance));
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  settle ();
  fixture->view = find_type (fixture->stage, WAY_TYPE_PLACES_VIEW);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  settle ();
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->stage);
  g_assert_finalize_object (fixture->store);
}

static GtkWidget *
get_card (Fixture *fixture, guint place)
{
  return way_deck_get_card (WAY_DECK (child_of (fixture->view, "cards")), place);
}

static WayRecord *
get_place (Fixture *fixture, guint place)
{
  return way_place_card_get_place (WAY_PLACE_CARD (get_card (fixture, place)));
}

static char *
get_invitation (Fixture *fixture)
{
  char *placeholder;

  g_object_get (child_of (fixture->view, "line"), "placeholder", &placeholder, NULL);
  return placeholder;
}

static void
test_no_place_is_an_invitation (Fixture *fixture, gconstpointer data)
{
  g_autofree char *empty = get_invitation (fixture);
  g_autofree char *filled = NULL;

  g_assert_cmpstr (empty, ==, "Where am I when I feel well?");
  enter (child_of (fixture->view, "line"), "The kitchen");
  filled = get_invitation (fixture);
  g_assert_cmpstr (filled, ==, "Where else am I?");
  g_assert_cmpstr (way_record_get_text (get_place (fixture, 0), "name"), ==, "The kitchen");

  undo (fixture->store);
  g_assert_null (get_card (fixture, 0));
}

/* Yes, partly, no: a second click leaves it open again. */
static void
test_how_it_is_there_is_a_click (Fixture *fixture, gconstpointer data)
{
  WayRecord *kitchen = add_place (fixture, "The kitchen");
  GtkWidget *safe = find_type (get_card (fixture, 0), WAY_TYPE_WORD_CHOICE);
  GtkWidget *partly = gtk_widget_get_ancestor (find_text (safe, "Partly"), GTK_TYPE_TOGGLE_BUTTON);

  g_assert_null (way_record_get_text (kitchen, "safe"));
  g_signal_emit_by_name (partly, "clicked");
  g_assert_cmpstr (way_record_get_text (kitchen, "safe"), ==, "partly");

  g_signal_emit_by_name (partly, "clicked");
  g_assert_null (way_record_get_text (kitchen, "safe"));
}

static void
test_places_move_by_key (Fixture *fixture, gconstpointer data)
{
  WayRecord *kitchen = add_place (fixture, "The kitchen");
  WayRecord *shop = add_place (fixture, "The guitar shop");

  gtk_widget_activate_action (get_card (fixture, 1), "place.move", "i", -1);
  settle ();
  g_assert_true (get_place (fixture, 0) == shop);
  g_assert_true (get_place (fixture, 1) == kitchen);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->stage)), ==, way_record_get_id (shop));
}

static void
test_a_removed_place_comes_back (Fixture *fixture, gconstpointer data)
{
  add_place (fixture, "The kitchen");
  gtk_widget_activate_action (get_card (fixture, 0), "place.remove", NULL);
  g_assert_null (get_card (fixture, 0));

  undo (fixture->store);
  g_assert_cmpstr (way_record_get_text (get_place (fixture, 0), "name"), ==, "The kitchen");
}

static GtkWidget *
get_row (Fixture *fixture, const char *list)
{
  return find_type (child_of (fixture->view, list), WAY_TYPE_CIRCUMSTANCE_ROW);
}

static void
test_each_list_has_its_own (Fixture *fixture, gconstpointer data)
{
  GtkWidget *line = find_type (child_of (fixture->view, "services"), WAY_TYPE_INVITATION);
  WayRecord *doctor;

  enter (line, "Dr Vos");
  doctor =
      way_circumstance_row_get_circumstance (WAY_CIRCUMSTANCE_ROW (get_row (fixture, "services")));
  g_assert_cmpstr (way_record_get_text (doctor, "kind"), ==, "service");
  g_assert_null (get_row (fixture, "resources"));
}

static void
test_duty_says_until_when (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, "duties");
  WayRecord *duty = way_circumstance_row_get_circumstance (WAY_CIRCUMSTANCE_ROW (row));
  g_autofree char *date = way_date_format ("2031-05-12", WAY_DATE_SHORT);
  g_autofree char *until = g_strdup_printf ("until %s", date);

  set_text (fixture->store, duty, "until_on", "2031-05-12");
  g_assert_true (says (row, until));

  gtk_widget_activate_action (row, "circumstance.more", NULL);
  settle ();
  g_assert_false (says (row, until));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window),
                                         find_type (row, WAY_TYPE_DATE_FIELD)));
}

static void
test_lists_stack_where_it_is_narrow (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t resources, services;

  g_object_set (fixture->stage, "narrow", TRUE, NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  g_assert_true (
      gtk_widget_compute_bounds (child_of (fixture->view, "resources"), fixture->view, &resources));
  g_assert_true (
      gtk_widget_compute_bounds (child_of (fixture->view, "services"), fixture->view, &services));
  g_assert_cmpfloat (resources.origin.x, ==, services.origin.x);
  g_assert_cmpfloat (resources.origin.y, <, services.origin.y);
}

#define ADD(path, test) g_test_add ("/places-view/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("invitation", test_no_place_is_an_invitation);
  ADD ("how-it-is", test_how_it_is_there_is_a_click);
  ADD ("move", test_places_move_by_key);
  ADD ("remove", test_a_removed_place_comes_back);
  ADD ("lists", test_each_list_has_its_own);
  ADD ("until", test_duty_says_until_when);
  ADD ("narrow", test_lists_stack_where_it_is_narrow);

  return g_test_run ();
}
