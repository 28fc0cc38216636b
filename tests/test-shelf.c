#include "doing-fixture.h"

#include "model/activity.h"
#include "model/goal.h"
#include "model/letter.h"
#include "model/measure.h"
#include "model/safety.h"
#include "views/letter-steps.h"
#include "views/shelf-list.h"
#include "views/shelf-row.h"
#include "views/shelf.h"
#include "widgets/editors.h"

static GtkWidget *
shelf_of (Fixture *fixture)
{
  return find_type (fixture->view, WAY_TYPE_SHELF);
}

static GtkWidget *
list_of (Fixture *fixture, const char *name)
{
  return child_of (shelf_of (fixture), name);
}

/* Returns (borrowed) the row that the line of LIST has made of WORDS. */
static GtkWidget *
put (Fixture *fixture, const char *list, const char *words)
{
  enter (child_of (list_of (fixture, list), "invitation"), words);
  return find_type (list_of (fixture, list), WAY_TYPE_SHELF_ROW);
}

static WayRecord *
record_of (GtkWidget *row)
{
  return way_shelf_row_get_record (WAY_SHELF_ROW (row));
}

static void
tick (GtkWidget *row, gboolean done)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (row, "check")), done);
}

static void
test_the_pile_becomes_a_list (Fixture *fixture, gconstpointer data)
{
  g_assert_true (says (shelf_of (fixture), "Written down one by one, it weighs less."));
  put (fixture, "letters", "Medical insurance: the unpaid bill");
  put (fixture, "letters", "Electricity");

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LETTER), ==, 2);
  g_assert_true (says (shelf_of (fixture), "Medical insurance: the unpaid bill"));
  g_assert_false (says (shelf_of (fixture), "Written down one by one, it weighs less."));
}

static void
test_a_letter_stays_open_where_its_date_puts_it (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = list_of (fixture, "letters");
  WayRecord *first = record_of (put (fixture, "letters", "A"));
  WayRecord *second;
  gboolean open;

  put (fixture, "letters", "B");
  g_assert_true (record_of (find_type (list, WAY_TYPE_SHELF_ROW)) == first);
  g_object_set (find_type (list, WAY_TYPE_SHELF_ROW), "open", TRUE, NULL);
  set_text (fixture->store, first, "due_on", "2024-04-30");
  settle ();
  second = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_LETTER), 1);
  set_text (fixture->store, second, "due_on", "2024-04-01");
  settle ();
  g_assert_true (record_of (find_type (list, WAY_TYPE_SHELF_ROW)) == second);
  g_assert_cmpint (way_shelf_list_get_open (WAY_SHELF_LIST (list)), ==, way_record_get_id (first));
  g_object_unref (second);

  set_text (fixture->store, first, "due_on", "2024-03-28");
  settle ();
  g_assert_true (record_of (find_type (list, WAY_TYPE_SHELF_ROW)) == first);
  g_object_get (find_type (list, WAY_TYPE_SHELF_ROW), "open", &open, NULL);
  g_assert_true (open);
}

static void
test_one_tap_puts_a_letter_away (Fixture *fixture, gconstpointer data)
{
  WayRecord *letter = record_of (put (fixture, "letters", "Electricity"));

  g_assert_false (gtk_widget_get_visible (list_of (fixture, "away")));
  tick (find_type (list_of (fixture, "letters"), WAY_TYPE_SHELF_ROW), TRUE);
  g_assert_cmpstr (way_record_get_text (letter, "done_on"), ==, "2024-03-26");
  g_assert_null (find_type (list_of (fixture, "letters"), WAY_TYPE_SHELF_ROW));
  g_assert_true (gtk_widget_get_visible (list_of (fixture, "away")));

  tick (find_type (list_of (fixture, "done"), WAY_TYPE_SHELF_ROW), FALSE);
  g_assert_null (way_record_get_text (letter, "done_on"));
  g_assert_nonnull (find_type (list_of (fixture, "letters"), WAY_TYPE_SHELF_ROW));
}

static void
test_a_letter_becomes_a_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  GtkWidget *row = put (fixture, "letters", "The unpaid bill");
  GtkWidget *steps;

  g_object_set (row, "open", TRUE, NULL);
  steps = find_type (row, WAY_TYPE_LETTER_STEPS);
  g_assert_false (gtk_widget_get_visible (steps));

  way_record_set_text (goal, "words", "The insurance runs again");
  add_record (fixture->store, goal);
  g_assert_true (gtk_widget_get_visible (steps));
  g_signal_emit_by_name (find_type (child_of (steps, "goals"), GTK_TYPE_BUTTON), "clicked");

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_ACTIVITY), ==, 1);
  g_assert_true (says (steps, "Show the step in the plan"));
  undo (fixture->store);
  g_assert_false (says (steps, "Show the step in the plan"));
}

static void
test_how_i_am_today_takes_one_tap (Fixture *fixture, gconstpointer data)
{
  WayRecord *journey = way_store_get_journey (fixture->store);

  way_editor_edit_text (WAY_EDITOR (find_type (shelf_of (fixture), WAY_TYPE_WORD_CHOICE)),
                        "harder");
  g_assert_cmpstr (way_record_get_text (journey, "phase"), ==, "harder");
  undo (fixture->store);
  g_assert_null (way_record_get_text (journey, "phase"));
}

static void
test_what_was_done_against_my_wish_is_folded_away (Fixture *fixture, gconstpointer data)
{
  GtkExpander *against = GTK_EXPANDER (list_of (fixture, "against"));
  WayRecord *measure;

  g_assert_false (gtk_expander_get_expanded (against));
  measure = record_of (put (fixture, "measures", "The door was opened"));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MEASURE), ==, 1);
  g_assert_false (says (shelf_of (fixture), "The door was opened"));

  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (measure));
  g_assert_true (gtk_expander_get_expanded (against));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, way_record_get_id (measure));
}

static void
test_what_is_removed_comes_back_by_undo (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = put (fixture, "safety", "The second key stays with my sister");

  g_assert_true (says (row, "Agreed on 26 March"));
  gtk_widget_activate_action (row, "shelf.remove", NULL);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SAFETY), ==, 0);
  g_assert_null (find_type (list_of (fixture, "safety"), WAY_TYPE_SHELF_ROW));

  undo (fixture->store);
  g_assert_true (says (shelf_of (fixture), "The second key stays with my sister"));
}

#define TEST(name) g_test_add ("/shelf/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (the_pile_becomes_a_list);
  TEST (a_letter_stays_open_where_its_date_puts_it);
  TEST (one_tap_puts_a_letter_away);
  TEST (a_letter_becomes_a_step);
  TEST (how_i_am_today_takes_one_tap);
  TEST (what_was_done_against_my_wish_is_folded_away);
  TEST (what_is_removed_comes_back_by_undo);

  return g_test_run ();
}
