#include "views/portrait-view.h"

#include "journey-fixture.h"
#include "model/domain.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/trait.h"
#include "model/wish.h"
#include "store/domains.h"
#include "store/portraits.h"
#include "store/priorities.h"
#include "store/scoring.h"
#include "views/form.h"
#include "views/portrait-fields.h"
#include "views/portrait-row.h"
#include "views/priority-row.h"
#include "views/understanding-view.h"
#include "widget-fixture.h"
#include "widgets/editors.h"
#include "widgets/invitation.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view;
  WayRecord *portrait; /* of the first domain */
} Fixture;

static WayRecord *
get_domain (Fixture *fixture, guint place)
{
  g_autoptr (WayQuery) domains = way_domains_query (fixture->store, TRUE);

  return way_query_peek (domains, place);
}

static WayRecord *
add_portrait (Fixture *fixture)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PORTRAIT);

  way_record_set_int (draft, "domain", way_record_get_id (get_domain (fixture, 0)));
  way_record_set_text (draft, "now", "I cook for four.");
  way_record_set_text (draft, "wish", "A garden, later.");
  return add_record (fixture->store, draft);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  fixture->portrait = add_portrait (fixture);
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (fixture->portrait));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static gboolean
is_about (GtkWidget *widget, gconstpointer domain)
{
  return WAY_IS_PORTRAIT_ROW (widget) &&
         way_portrait_row_get_domain (WAY_PORTRAIT_ROW (widget)) == domain;
}

static GtkWidget *
get_row (Fixture *fixture, WayRecord *domain)
{
  return find_widget (fixture->view, is_about, domain);
}

static WayEditor *
get_field (GtkWidget *root, const char *column)
{
  return WAY_EDITOR (find_widget (root, has_column, column));
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (find_text (root, label), GTK_TYPE_BUTTON);

  g_signal_emit_by_name (button, "clicked");
}

static void
test_what_is_said_is_read (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, get_domain (fixture, 0));

  way_fold_set_open (WAY_FOLD (row), FALSE);

  g_assert_true (says (row, "I cook for four."));
  g_assert_true (says (row, "A garden, later."));
  g_assert_false (says (row, "What is good here, and what do I wish?"));
  g_assert_true (
      says (get_row (fixture, get_domain (fixture, 1)), "What is good here, and what do I wish?"));
}

static void
test_fields_are_made_when_they_are_wanted (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = get_row (fixture, get_domain (fixture, 0));
  GtkWidget *second = get_row (fixture, get_domain (fixture, 1));

  g_assert_nonnull (find_type (first, WAY_TYPE_PORTRAIT_FIELDS));
  g_assert_null (find_type (second, WAY_TYPE_PORTRAIT_FIELDS));
}

static void
test_what_to_know_about_me_is_shown (Fixture *fixture, gconstpointer data)
{
  gint64 journey = way_record_get_id (way_store_get_journey (fixture->store));
  GtkWidget *know = GTK_WIDGET (get_field (fixture->view, "know"));

  way_view_show_record (WAY_VIEW (fixture->view), journey);
  settle ();

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), know));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, journey);
}

static void
test_one_is_open_at_a_time (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = get_row (fixture, get_domain (fixture, 0));
  GtkWidget *second = get_row (fixture, get_domain (fixture, 1));

  g_assert_true (way_fold_is_open (WAY_FOLD (first)));
  way_fold_set_open (WAY_FOLD (second), TRUE);

  g_assert_false (way_fold_is_open (WAY_FOLD (first)));
  g_assert_false (says (first, "Make it a wish"));
}

static void
test_the_first_word_makes_the_portrait (Fixture *fixture, gconstpointer data)
{
  WayRecord *domain = get_domain (fixture, 1);
  GtkWidget *row = get_row (fixture, domain);

  way_fold_set_open (WAY_FOLD (row), TRUE);
  g_assert_null (way_portraits_find (fixture->store, way_record_get_id (domain)));
  way_editor_edit_text (get_field (row, "helped"), "A fixed day.");

  g_assert_cmpstr (way_record_get_text (
                       way_portraits_find (fixture->store, way_record_get_id (domain)), "helped"),
                   ==, "A fixed day.");
  g_assert_cmpint (
      way_view_get_record (WAY_VIEW (fixture->view)), ==,
      way_record_get_id (way_portraits_find (fixture->store, way_record_get_id (domain))));
}

static void
test_what_was_taken_back_can_be_said_anew (Fixture *fixture, gconstpointer data)
{
  WayRecord *domain = get_domain (fixture, 1);
  GtkWidget *row = get_row (fixture, domain);

  way_fold_set_open (WAY_FOLD (row), TRUE);
  way_editor_edit_text (get_field (row, "now"), "Tuesdays");
  undo (fixture->store);
  g_assert_null (way_editor_get_text (get_field (row, "now")));
  way_editor_edit_text (get_field (row, "wish"), "Thursdays");

  g_assert_cmpstr (
      way_record_get_text (way_portraits_find (fixture->store, way_record_get_id (domain)), "wish"),
      ==, "Thursdays");
}

static void
test_a_strength_is_one_step_away (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, get_domain (fixture, 0));

  press (row, "This is a strength of mine");

  g_assert_cmpint (count_records (fixture->store, WAY_TYPE_TRAIT), ==, 1);
  g_assert_false (says (row, "This is a strength of mine"));
  g_assert_true (says (row, "A strength of mine"));
  way_fold_set_open (WAY_FOLD (row), FALSE);
  g_assert_true (says (row, "A strength of mine"));

  undo (fixture->store);
  g_assert_false (says (row, "A strength of mine"));
}

static void
test_a_wish_is_one_step_away (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, get_domain (fixture, 0));

  press (row, "Make it a wish");

  g_assert_cmpint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);
  g_assert_false (says (row, "Make it a wish"));
  g_assert_true (says (row, "Among my wishes"));
}

static void
test_the_focus_stays_with_the_words (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, get_domain (fixture, 0));
  GtkWidget *button;

  settle ();
  button = gtk_widget_get_ancestor (find_text (row, "Make it a wish"), GTK_TYPE_BUTTON);
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window),
                                         GTK_WIDGET (get_field (row, "wish"))));
}

static void
test_nothing_can_be_made_of_no_words (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, get_domain (fixture, 1));

  way_fold_set_open (WAY_FOLD (row), TRUE);

  g_assert_false (says (row, "This is a strength of mine"));
  g_assert_false (says (row, "Make it a wish"));
}

static void
hide (Fixture *fixture, WayRecord *domain)
{
  g_autoptr (GError) error = NULL;

  way_domains_set_shown (fixture->store, domain, FALSE, &error);
  g_assert_no_error (error);
}

static void
test_words_about_a_hidden_domain_stay (Fixture *fixture, gconstpointer data)
{
  WayRecord *said = get_domain (fixture, 0), *silent = get_domain (fixture, 1);

  g_assert_false (says (fixture->view, "No longer on the wheel"));
  way_fold_set_open (WAY_FOLD (get_row (fixture, silent)), TRUE);
  hide (fixture, said);
  hide (fixture, silent);
  settle ();

  g_assert_true (says (get_row (fixture, said), "I cook for four."));
  g_assert_null (get_row (fixture, silent));
  g_assert_true (says (fixture->view, "No longer on the wheel"));
}

static void
test_one_is_open_across_the_heading (Fixture *fixture, gconstpointer data)
{
  WayRecord *hidden = get_domain (fixture, 0), *shown = get_domain (fixture, 1);

  hide (fixture, hidden);
  settle ();
  way_fold_set_open (WAY_FOLD (get_row (fixture, hidden)), TRUE);
  way_fold_set_open (WAY_FOLD (get_row (fixture, shown)), TRUE);

  g_assert_false (way_fold_is_open (WAY_FOLD (get_row (fixture, hidden))));
}

static void
test_the_score_stands_beside_the_name (Fixture *fixture, gconstpointer data)
{
  WayRecord *domain = get_domain (fixture, 0);
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  g_assert_false (says (get_row (fixture, domain), "7 of 10"));
  way_scoring_set_int (fixture->store, "Score", &profile, way_record_get_id (domain), "score", 7,
                       &error);

  g_assert_no_error (error);
  g_assert_true (says (get_row (fixture, domain), "7 of 10"));
}

static void
test_what_one_should_know_is_kept (Fixture *fixture, gconstpointer data)
{
  WayRecord *journey = way_store_get_journey (fixture->store);

  way_editor_edit_text (get_field (fixture->view, "know"), "I need time in the morning.");

  g_assert_cmpstr (way_record_get_text (journey, "know"), ==, "I need time in the morning.");
}

static GtkWidget *
get_invitation (Fixture *fixture)
{
  return find_type (find_type (fixture->view, WAY_TYPE_PORTRAIT_VIEW), WAY_TYPE_INVITATION);
}

static void
test_three_things_come_first (Fixture *fixture, gconstpointer data)
{
  enter (get_invitation (fixture), "My daughter");
  enter (get_invitation (fixture), "Music");
  g_assert_true (gtk_widget_get_visible (get_invitation (fixture)));
  enter (get_invitation (fixture), "Quiet nights");

  g_assert_cmpint (count_records (fixture->store, WAY_TYPE_PRIORITY), ==, 3);
  g_assert_false (gtk_widget_get_visible (get_invitation (fixture)));
}

static gboolean
shows (GtkWidget *widget, gconstpointer priority)
{
  return WAY_IS_PRIORITY_ROW (widget) &&
         way_priority_row_get_priority (WAY_PRIORITY_ROW (widget)) == priority;
}

static void
test_what_comes_first_changes_places (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) priorities = way_priorities_query (fixture->store);
  GtkWidget *row;

  enter (get_invitation (fixture), "My daughter");
  enter (get_invitation (fixture), "Music");
  row = find_widget (fixture->view, shows, way_query_peek (priorities, 1));
  gtk_widget_activate_action (row, "priority.move", "i", -1);
  settle ();

  g_assert_cmpstr (way_record_get_text (way_query_peek (priorities, 0), "words"), ==, "Music");
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (way_query_peek (priorities, 0)));
}

static void
test_a_removed_priority_leaves_no_gap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) priorities = way_priorities_query (fixture->store);
  GtkWidget *row;

  enter (get_invitation (fixture), "My daughter");
  enter (get_invitation (fixture), "Music");
  row = find_widget (fixture->view, shows, way_query_peek (priorities, 0));
  gtk_widget_activate_action (row, "priority.remove", NULL);

  g_assert_cmpint (way_query_get_length (priorities), ==, 1);
  row = find_widget (fixture->view, shows, way_query_peek (priorities, 0));
  g_assert_true (says (row, "1"));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/portrait-view/what-is-said-is-read", test_what_is_said_is_read);
  ADD ("/portrait-view/fields-when-wanted", test_fields_are_made_when_they_are_wanted);
  ADD ("/portrait-view/know-is-shown", test_what_to_know_about_me_is_shown);
  ADD ("/portrait-view/one-open", test_one_is_open_at_a_time);
  ADD ("/portrait-view/first-word", test_the_first_word_makes_the_portrait);
  ADD ("/portrait-view/said-anew", test_what_was_taken_back_can_be_said_anew);
  ADD ("/portrait-view/strength", test_a_strength_is_one_step_away);
  ADD ("/portrait-view/wish", test_a_wish_is_one_step_away);
  ADD ("/portrait-view/focus", test_the_focus_stays_with_the_words);
  ADD ("/portrait-view/no-words", test_nothing_can_be_made_of_no_words);
  ADD ("/portrait-view/hidden-domain", test_words_about_a_hidden_domain_stay);
  ADD ("/portrait-view/heading", test_one_is_open_across_the_heading);
  ADD ("/portrait-view/score", test_the_score_stands_beside_the_name);
  ADD ("/portrait-view/know", test_what_one_should_know_is_kept);
  ADD ("/portrait-view/three-first", test_three_things_come_first);
  ADD ("/portrait-view/places", test_what_comes_first_changes_places);
  ADD ("/portrait-view/removed", test_a_removed_priority_leaves_no_gap);

  return g_test_run ();
}
