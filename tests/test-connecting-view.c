#include "views/connecting-view.h"

#include <adwaita.h>

#include "journey-fixture.h"

#include "model/contact.h"
#include "model/date.h"
#include "model/relationship.h"
#include "store/example.h"
#include "views/contact-row.h"
#include "views/form.h"
#include "views/relationship-card.h"
#include "widgets/score-row.h"
#include "widgets/timeline.h"
#include "widgets/word-choice.h"

static void
destroy (WayView *view, WayStore *store)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view)));

  gtk_window_destroy (window);
  g_assert_finalize_object (store);
}

static WayStore *
open_example (const char *name)
{
  g_autoptr (GError) error = NULL;
  WayStore *store = way_example_create (name, ":memory:", &error);

  g_assert_no_error (error);

  return store;
}

/* Returns the first widget of TYPE whose property NAME is VALUE. */
static gpointer
find (GtkWidget *widget, GType type, const char *name, const char *value)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    {
      g_autofree char *text = NULL;

      if (name == NULL)
        return widget;
      g_object_get (widget, name, &text, NULL);
      if (g_strcmp0 (text, value) == 0)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type, name, value);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Returns the view of STORE in a window, before anything is drawn. */
static WayView *
begin (WayStore *store)
{
  WayView *view = g_object_new (WAY_TYPE_CONNECTING_VIEW, "store", store, NULL);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (view));
  gtk_window_present (GTK_WINDOW (window));

  return view;
}

/* Returns the view of STORE in a window, whole. */
static WayView *
show (WayStore *store)
{
  WayView *view = begin (store);

  while (find (GTK_WIDGET (view), WAY_TYPE_RELATIONSHIP_CARD, NULL, NULL) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return view;
}

static guint
count_contacts (WayStore *store)
{
  return g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_CONTACT));
}

static void
click_kind (WayView *view, const char *label)
{
  GtkWidget *kind = find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", label);

  g_signal_emit_by_name (gtk_widget_get_ancestor (kind, GTK_TYPE_BUTTON), "clicked");
}

static void
test_mr_morse_is_complete (void)
{
  WayStore *store = open_example ("morse");
  WayView *view = show (store);
  GtkWidget *widget = GTK_WIDGET (view);

  g_assert_nonnull (find (widget, WAY_TYPE_CONTACT_ROW, NULL, NULL));
  g_assert_nonnull (find (widget, GTK_TYPE_LABEL, "label", "How are we in touch?"));
  g_assert_false (gtk_widget_get_visible (
      find (widget, GTK_TYPE_LABEL, "label", "The first try counts. Note it here.")));
  destroy (view, store);
}

static void
test_an_empty_log_invites (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);

  g_assert_true (gtk_widget_get_visible (
      find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "The first try counts. Note it here.")));
  destroy (view, store);
}

static void
test_one_click_notes_a_contact_of_today (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);
  g_autoptr (GError) error = NULL;
  WayRecord *contact;

  click_kind (view, "At the door");
  g_assert_cmpuint (count_contacts (store), ==, 1);
  contact = way_store_find (store, WAY_TYPE_CONTACT, way_view_get_record (view)); /* it is open */
  g_assert_cmpstr (way_record_get_text (contact, "kind"), ==, "door");
  g_assert_cmpstr (way_record_get_text (contact, "happened_on"), ==, "2026-03-14");

  way_store_undo (store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_contacts (store), ==, 0);
  destroy (view, store);
}

static void
test_what_came_of_it_can_be_told_at_once (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);
  WayEditor *outcome;
  WayRecord *contact;

  click_kind (view, "Visit");
  outcome = find (GTK_WIDGET (view), WAY_TYPE_WORD_CHOICE, "column", "outcome");
  way_editor_edit_text (outcome, "long");
  contact = way_store_find (store, WAY_TYPE_CONTACT, way_view_get_record (view));
  g_assert_cmpstr (way_record_get_text (contact, "outcome"), ==, "long");
  g_assert_nonnull (find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "Visit · A long talk"));
  g_assert_nonnull (find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "Last talk 14 March."));
  destroy (view, store);
}

static void
test_one_contact_is_open_at_a_time (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);
  gint64 first;

  click_kind (view, "Visit");
  first = way_view_get_record (view);
  click_kind (view, "Phone");
  g_assert_cmpint (way_view_get_record (view), !=, first);
  way_view_show_record (view, first);
  g_assert_cmpint (way_view_get_record (view), ==, first);
  destroy (view, store);
}

static void
test_a_removed_contact_comes_back_with_undo (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);
  g_autoptr (GError) error = NULL;

  click_kind (view, "Visit");
  gtk_widget_activate_action (find (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW, NULL, NULL),
                              "contact.remove", NULL);
  g_assert_cmpuint (count_contacts (store), ==, 0);
  way_store_undo (store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_contacts (store), ==, 1);
  destroy (view, store);
}

/* Adds N contacts, a day after the other: notes, and a long talk every tenth day. Returns the
 * oldest. */
static gint64
add_contacts (WayStore *store, int n)
{
  g_autoptr (GError) error = NULL;
  gint64 oldest = 0;

  way_store_begin (store, NULL, &error);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
      g_autofree char *date = way_date_add_days ("2026-03-14", -i);

      way_record_set_text (contact, "happened_on", date);
      way_record_set_text (contact, "kind", i % 10 == 9 ? "visit" : "letter");
      way_record_set_text (contact, "outcome", i % 10 == 9 ? "long" : "note");
      oldest = way_store_add (store, contact, &error);
    }
  way_store_end (store, TRUE, &error);
  g_assert_no_error (error);

  return oldest;
}

static void
test_a_long_log_is_shown_in_parts (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  gint64 oldest = add_contacts (store, 100);
  WayView *view = show (store);

  g_assert_nonnull (find (GTK_WIDGET (view), GTK_TYPE_BUTTON, "label", "Show 30 earlier contacts"));
  way_view_show_record (view, oldest);
  g_assert_cmpint (way_view_get_record (view), ==, oldest);
  g_assert_nonnull (find (GTK_WIDGET (view), GTK_TYPE_BUTTON, "label", "Show 30 later contacts"));
  destroy (view, store);
}

static guint
count_widgets (GtkWidget *widget, GType type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (widget), type);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);
  return n;
}

static void
test_of_two_thousand_contacts_few_are_made (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  gint64 oldest = add_contacts (store, 2000);
  WayView *view = show (store);

  way_view_show_record (view, oldest);
  g_assert_cmpint (way_view_get_record (view), ==, oldest);
  g_assert_cmpuint (count_widgets (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW), <=, 50);
  g_assert_cmpuint (
      count_widgets (find (GTK_WIDGET (view), WAY_TYPE_TIMELINE, NULL, NULL), GTK_TYPE_WIDGET), <=,
      10);
  destroy (view, store);
}

static GtkToggleButton *
find_talks (WayView *view)
{
  GtkWidget *label = find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "Only talks");

  return GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON));
}

static void
test_talks_alone_can_be_read (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view;

  add_contacts (store, 30);
  view = show (store);
  gtk_toggle_button_set_active (find_talks (view), TRUE);
  g_assert_cmpuint (count_widgets (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW), ==, 3);
  gtk_toggle_button_set_active (find_talks (view), FALSE);
  g_assert_cmpuint (count_widgets (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW), >, 3);
  destroy (view, store);
}

static void
test_whoever_goes_to_a_contact_finds_it_among_all (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  gint64 note = 0;
  WayView *view;

  note = add_contacts (store, 25); /* the oldest is a note */
  view = show (store);
  gtk_toggle_button_set_active (find_talks (view), TRUE);
  way_view_show_record (view, note);
  g_assert_false (gtk_toggle_button_get_active (find_talks (view)));
  g_assert_cmpint (way_view_get_record (view), ==, note);
  destroy (view, store);
}

static void
test_what_was_agreed_is_shown_when_it_is_time (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  WayView *view = show (store);
  GtkWidget *agreed =
      find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "What we agreed on for now");
  g_autoptr (GError) error = NULL;

  g_assert_false (gtk_widget_is_visible (agreed));
  way_store_set_text (store, way_store_get_journey (store), "missed", "A card", &error);
  g_assert_no_error (error);
  add_contacts (store, 5);
  g_assert_true (gtk_widget_is_visible (agreed));
  destroy (view, store);
}

static void
test_what_is_seen_first_is_made_first (void)
{
  WayStore *store = open_example ("frank");
  WayView *view = begin (store);

  g_assert_nonnull (find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "At the door"));
  g_assert_null (find (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW, NULL, NULL));
  g_assert_null (find (GTK_WIDGET (view), WAY_TYPE_RELATIONSHIP_CARD, NULL, NULL));
  destroy (view, store);
}

/* Where WIDGET is in its window. */
static graphene_rect_t
find_place (GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (
      gtk_widget_compute_bounds (widget, GTK_WIDGET (gtk_widget_get_root (widget)), &place));
  return place;
}

static void
test_what_is_seen_first_stays_where_it_is (void)
{
  WayStore *store = open_example ("frank");
  WayView *view = g_object_new (WAY_TYPE_CONNECTING_VIEW, "store", store, NULL);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *door = find (GTK_WIDGET (view), GTK_TYPE_LABEL, "label", "At the door");
  graphene_rect_t first, then;

  gtk_window_set_default_size (window, 1280, 800);
  gtk_window_set_child (window, GTK_WIDGET (view));
  gtk_window_present (window);
  while (gtk_widget_get_width (door) == 0)
    g_main_context_iteration (NULL, TRUE);
  first = find_place (door);
  while (find (GTK_WIDGET (view), WAY_TYPE_RELATIONSHIP_CARD, NULL, NULL) == NULL ||
         gtk_widget_get_width (find (GTK_WIDGET (view), WAY_TYPE_CONTACT_ROW, NULL, NULL)) == 0)
    g_main_context_iteration (NULL, TRUE);
  then = find_place (door);
  g_assert_cmpfloat_with_epsilon (first.origin.x, then.origin.x, 0.5);
  g_assert_cmpfloat_with_epsilon (first.origin.y, then.origin.y, 0.5);
  destroy (view, store);
}

/* Returns whether anything that listens to the wheel over WIDGET has taken a step of it downwards.
 */
static gboolean
turn_wheel (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "scroll", 0.0, 1.0, &taken);
    }

  return taken;
}

/* The road goes sideways only: it must not hold up whoever reads on. */
static void
test_a_wheel_over_the_road_moves_the_page (void)
{
  WayStore *store = open_example ("morse");
  WayView *view = show (store);
  GtkWidget *road = find (GTK_WIDGET (view), WAY_TYPE_TIMELINE, NULL, NULL);
  GtkWidget *scrolled = gtk_widget_get_ancestor (road, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *page =
      gtk_widget_get_ancestor (gtk_widget_get_parent (scrolled), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));

  while (gtk_adjustment_get_upper (place) <= gtk_adjustment_get_page_size (place))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (turn_wheel (scrolled));
  g_assert_cmpfloat (gtk_adjustment_get_value (place), >, 0);
  destroy (view, store);
}

static void
test_whoever_goes_to_an_answer_finds_it (void)
{
  WayStore *store = open_example ("frank");
  WayView *view = begin (store);
  g_autoptr (WayRecord) answer =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_RELATIONSHIP), 0);

  way_view_show_record (view, way_record_get_id (answer));
  g_assert_nonnull (find (GTK_WIDGET (view), WAY_TYPE_SCORE_ROW, NULL, NULL));
  destroy (view, store);
}

#define TEST(name) g_test_add_func ("/connecting-view/" #name, test_##name)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2026-03-14", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (mr_morse_is_complete);
  TEST (an_empty_log_invites);
  TEST (one_click_notes_a_contact_of_today);
  TEST (what_came_of_it_can_be_told_at_once);
  TEST (one_contact_is_open_at_a_time);
  TEST (a_removed_contact_comes_back_with_undo);
  TEST (a_long_log_is_shown_in_parts);
  TEST (of_two_thousand_contacts_few_are_made);
  TEST (talks_alone_can_be_read);
  TEST (whoever_goes_to_a_contact_finds_it_among_all);
  TEST (what_was_agreed_is_shown_when_it_is_time);
  TEST (what_is_seen_first_is_made_first);
  TEST (what_is_seen_first_stays_where_it_is);
  TEST (a_wheel_over_the_road_moves_the_page);
  TEST (whoever_goes_to_an_answer_finds_it);

  return g_test_run ();
}
