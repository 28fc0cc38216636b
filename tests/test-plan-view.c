#include <adwaita.h>

#include "journey-fixture.h"
#include "widget-fixture.h"

#include "model/activity.h"
#include "model/agreement.h"
#include "model/argument.h"
#include "model/choice.h"
#include "model/goal.h"
#include "model/help.h"
#include "model/option.h"
#include "model/person.h"
#include "model/trait.h"
#include "store/options.h"
#include "views/argument-row.h"
#include "views/cards.h"
#include "views/chip-box.h"
#include "views/doer-column.h"
#include "views/option-card.h"
#include "views/plan-view.h"
#include "views/step-row.h"
#include "widgets/deck.h"
#include "widgets/invitation.h"

/* The plan of a journey, in a window. */
typedef struct
{
  WayStore *store;
  GtkWidget *view;
  GtkWindow *window;
} Fixture;

static GtkWidget *
child (Fixture *fixture, const char *name)
{
  return child_of (fixture->view, name);
}

static gint64
add_goal (Fixture *fixture, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  return way_record_get_id (add_record (fixture->store, draft));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  fixture->view = g_object_new (WAY_TYPE_PLAN_VIEW, "store", fixture->store, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->store);
}

static GtkWidget *
option_card (Fixture *fixture, guint place)
{
  return way_deck_get_card (WAY_DECK (child (fixture, "options")), place);
}

static guint
count_cards (Fixture *fixture)
{
  guint n = 0;

  while (option_card (fixture, n) != NULL)
    n++;
  return n;
}

static gboolean
is_not_now (GtkWidget *card)
{
  return gtk_widget_get_visible (child_of (card, "not_now"));
}

/* Types ARGUMENT on a side ("pros", "cons") of the card at PLACE. */
static void
argue (Fixture *fixture, guint place, const char *side, const char *argument)
{
  GtkWidget *list = child_of (option_card (fixture, place), side);

  enter (child_of (list, "line"), argument);
}

/* Returns (nullable) the row at ROW on that side. */
static GtkWidget *
argument_row (Fixture *fixture, guint place, const char *side, guint row)
{
  return way_cards_get (child_of (child_of (option_card (fixture, place), side), "list"), row);
}

static void
test_without_a_goal_it_leads_to_the_goals (Fixture *fixture, gconstpointer data)
{
  GtkStack *stack = GTK_STACK (child (fixture, "stack"));

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  add_goal (fixture, "I want to play the electric guitar.");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "plan");
}

static void
test_not_now_is_always_there_and_last (Fixture *fixture, gconstpointer data)
{
  add_goal (fixture, "I want to play the electric guitar.");
  g_assert_cmpuint (count_cards (fixture), ==, 1);
  g_assert_true (is_not_now (option_card (fixture, 0)));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_OPTION), ==, 0);

  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  enter (child (fixture, "new_option_line"), "Videos in my own room");
  g_assert_cmpuint (count_cards (fixture), ==, 3);
  g_assert_false (is_not_now (option_card (fixture, 0)));
  g_assert_true (is_not_now (option_card (fixture, 2)));
  g_assert_false (gtk_widget_get_visible (child_of (option_card (fixture, 2), "menu")));
}

static void
test_an_argument_is_typed_and_entered (Fixture *fixture, gconstpointer data)
{
  WayRecord *argument;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  argue (fixture, 0, "pros", "A teacher I can ask");
  argue (fixture, 0, "cons", "Eight euros each time");

  argument =
      way_argument_row_get_argument (WAY_ARGUMENT_ROW (argument_row (fixture, 0, "pros", 0)));
  g_assert_cmpstr (way_record_get_text (argument, "words"), ==, "A teacher I can ask");
  g_assert_cmpint (way_record_get_int (argument, "weight"), ==, 1);
  g_assert_nonnull (argument_row (fixture, 0, "cons", 0));
  g_assert_null (argument_row (fixture, 0, "cons", 1));
}

static void
test_a_balance_shows_what_lies_on_it (Fixture *fixture, gconstpointer data)
{
  GtkWidget *balance;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  balance = child_of (option_card (fixture, 0), "balance");
  g_assert_false (gtk_widget_get_visible (balance));

  argue (fixture, 0, "cons", "Eight euros each time");
  g_assert_true (gtk_widget_get_visible (balance));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (balance), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What speaks against it\nEight euros each time: 1 of 3");
  undo (fixture->store);
  g_assert_false (gtk_widget_get_visible (balance));
}

static void
test_not_now_can_be_argued_about_and_lives_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *before;

  add_goal (fixture, "I want to play the electric guitar.");
  before = option_card (fixture, 0);
  argue (fixture, 0, "pros", "Costs nothing");
  g_assert_true (option_card (fixture, 0) == before);
  g_assert_nonnull (argument_row (fixture, 0, "pros", 0));

  undo (fixture->store);
  g_assert_null (argument_row (fixture, 0, "pros", 0));
  g_assert_true (is_not_now (option_card (fixture, 0)));
}

static void
test_the_worker_weighs_with_squares (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  add_goal (fixture, "I want to play the electric guitar.");
  argue (fixture, 0, "pros", "A fixed day each week");
  row = argument_row (fixture, 0, "pros", 0);
  g_assert_true (gtk_widget_get_visible (child_of (row, "weight")));
  g_assert_false (gtk_widget_get_visible (child_of (row, "worker_weight")));

  gtk_widget_activate_action (row, "argument.theirs", NULL);
  g_assert_false (gtk_widget_get_visible (child_of (row, "weight")));
  g_assert_true (gtk_widget_get_visible (child_of (row, "worker_weight")));

  gtk_widget_activate_action (row, "argument.weigh", NULL);
  g_assert_true (gtk_widget_get_visible (child_of (row, "weight")));
}

static void
test_arguments_move_by_keyboard_to_sides_and_cards (Fixture *fixture, gconstpointer data)
{
  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  argue (fixture, 0, "pros", "A teacher I can ask");
  argue (fixture, 0, "cons", "Strangers at first");

  gtk_widget_activate_action (argument_row (fixture, 0, "pros", 0), "argument.move", "i", 1);
  g_assert_null (argument_row (fixture, 0, "pros", 0));
  g_assert_cmpstr (way_record_get_text (way_argument_row_get_argument (WAY_ARGUMENT_ROW (
                                            argument_row (fixture, 0, "cons", 0))),
                                        "words"),
                   ==, "A teacher I can ask");

  gtk_widget_activate_action (argument_row (fixture, 0, "cons", 0), "argument.beside", "i", 1);
  g_assert_true (is_not_now (option_card (fixture, 1)));
  g_assert_nonnull (argument_row (fixture, 1, "cons", 0));
  gtk_widget_activate_action (argument_row (fixture, 1, "cons", 0), "argument.side", NULL);
  g_assert_nonnull (argument_row (fixture, 1, "pros", 0));
}

static void
test_arguments_are_dragged (Fixture *fixture, gconstpointer data)
{
  WayRecord *argument;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  argue (fixture, 0, "pros", "A teacher I can ask");
  argue (fixture, 0, "cons", "Strangers at first");
  argument =
      way_argument_row_get_argument (WAY_ARGUMENT_ROW (argument_row (fixture, 0, "pros", 0)));

  drop_record (child_of (option_card (fixture, 0), "cons"), argument,
               argument_row (fixture, 0, "cons", 0));
  g_assert_true (way_argument_row_get_argument (
                     WAY_ARGUMENT_ROW (argument_row (fixture, 0, "cons", 0))) == argument);
  undo (fixture->store);
  g_assert_nonnull (argument_row (fixture, 0, "pros", 0));
}

static void
test_choosing_again_keeps_the_earlier_choice (Fixture *fixture, gconstpointer data)
{
  GtkWidget *lessons, *not_now;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  lessons = option_card (fixture, 0);
  not_now = option_card (fixture, 1);
  g_assert_false (gtk_widget_get_visible (child_of (lessons, "badge")));

  g_signal_emit_by_name (child_of (lessons, "choose"), "clicked");
  g_assert_true (gtk_widget_get_visible (child_of (lessons, "badge")));
  g_assert_false (gtk_widget_get_visible (child_of (lessons, "choose")));

  g_signal_emit_by_name (child_of (not_now, "choose"), "clicked");
  g_assert_true (gtk_widget_get_visible (child_of (not_now, "badge")));
  g_assert_false (gtk_widget_get_visible (child_of (lessons, "badge")));
  g_assert_true (gtk_widget_get_visible (child_of (lessons, "former")));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CHOICE), ==, 2);
}

static void
test_a_removed_way_comes_back_with_undo (Fixture *fixture, gconstpointer data)
{
  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  argue (fixture, 0, "pros", "A teacher I can ask");

  gtk_widget_activate_action (option_card (fixture, 0), "option.remove", NULL);
  g_assert_cmpuint (count_cards (fixture), ==, 1);

  undo (fixture->store);
  g_assert_cmpuint (count_cards (fixture), ==, 2);
  g_assert_nonnull (argument_row (fixture, 0, "pros", 0));
}

static void
test_a_way_can_use_a_strength (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) ear = way_record_new (WAY_TYPE_TRAIT);
  GtkWidget *strengths, *chip;

  way_record_set_text (ear, "kind", "strength");
  way_record_set_text (ear, "words", "A good ear");
  add_record (fixture->store, ear);
  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  strengths = child_of (option_card (fixture, 0), "strengths");
  g_assert_false (gtk_widget_get_visible (strengths));

  gtk_widget_activate_action (option_card (fixture, 0), "option.helpers", NULL);
  chip = gtk_widget_get_first_child (
      GTK_WIDGET (gtk_widget_get_template_child (strengths, WAY_TYPE_CHIP_BOX, "chips")));
  g_assert_true (gtk_widget_get_visible (chip));
  g_signal_emit_by_name (chip, "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_HELP), ==, 1);
}

static GtkWidget *
column (Fixture *fixture, guint place)
{
  return way_deck_get_card (WAY_DECK (child (fixture, "doers")), place);
}

static GtkWidget *
step_line (Fixture *fixture, guint place)
{
  return child_of (child_of (column (fixture, place), "line"), "line");
}

static void
test_steps_stand_below_who_does_them (Fixture *fixture, gconstpointer data)
{
  WayDoer sam = { .who = "other", .person = WAY_NONE, .name = (char *) "Sam" };
  g_autoptr (WayRecord) step = NULL;
  g_autoptr (GError) error = NULL;

  add_goal (fixture, "I want to play the electric guitar.");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (column (fixture, 1), "name"))), ==,
                   "Rita");
  enter (step_line (fixture, 0), "Lend the old amplifier");
  g_assert_nonnull (way_cards_get (child_of (column (fixture, 0), "list"), 0));

  step = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_ACTIVITY), 0);
  way_doer_take (&sam, fixture->store, step, &error);
  g_assert_no_error (error);
  g_assert_null (way_cards_get (child_of (column (fixture, 0), "list"), 0));
  g_assert_nonnull (way_cards_get (child_of (column (fixture, 2), "list"), 0));
}

static void
test_steps_go_from_hand_to_hand (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;
  WayRecord *second;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (step_line (fixture, 0), "Hold three guitars in the shop");
  enter (step_line (fixture, 0), "Ring the school");
  gtk_widget_activate_action (way_cards_get (child_of (column (fixture, 0), "list"), 0),
                              "step.hand", "i", 1);
  g_assert_nonnull (way_cards_get (child_of (column (fixture, 1), "list"), 0));
  gtk_widget_activate_action (way_cards_get (child_of (column (fixture, 1), "list"), 0),
                              "step.hand", "i", -1);

  row = way_cards_get (child_of (column (fixture, 0), "list"), 1);
  second = way_step_row_get_activity (WAY_STEP_ROW (row));
  way_editor_edit_number (WAY_EDITOR (find_widget (row, has_column, "smallest")), 1);
  row = way_cards_get (child_of (column (fixture, 0), "list"), 0);
  g_assert_true (way_step_row_get_activity (WAY_STEP_ROW (row)) == second);
}

static void
test_a_line_is_understood_while_it_is_typed (Fixture *fixture, gconstpointer data)
{
  GtkWidget *line, *entry, *when;
  g_autoptr (WayRecord) step = NULL;

  add_goal (fixture, "I want to play the electric guitar.");
  line = child_of (column (fixture, 0), "line");
  entry = child_of (child_of (line, "line"), "entry");
  when = child_of (line, "when");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Call the music school");
  g_assert_false (gtk_widget_get_visible (child_of (line, "understood")));

  gtk_editable_set_text (GTK_EDITABLE (entry), "Call the music school, Rita, Tuesday");
  g_assert_true (gtk_widget_get_visible (child_of (line, "understood")));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (child_of (line, "who"))), ==, "Who: Rita");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (when)), ==, "When: Tue 17 March");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (line, "what"))), ==,
                   "What: Call the music school");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (when), FALSE);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (line, "what"))), ==,
                   "What: Call the music school, Tuesday");
  way_editor_commit (WAY_EDITOR (child_of (line, "line")));

  step = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_ACTIVITY), 0);
  g_assert_cmpstr (way_record_get_text (step, "words"), ==, "Call the music school, Tuesday");
  g_assert_cmpstr (way_record_get_text (step, "who"), ==, "worker");
  g_assert_cmpstr (way_record_get_text (step, "due_on"), ==, NULL);
  g_assert_false (gtk_widget_get_visible (child_of (line, "understood")));
}

static void
test_a_new_name_in_a_line_is_asked_about (Fixture *fixture, gconstpointer data)
{
  GtkWidget *line, *who;

  add_goal (fixture, "I want to play the electric guitar.");
  line = child_of (column (fixture, 0), "line");
  who = child_of (line, "who");
  gtk_editable_set_text (GTK_EDITABLE (child_of (child_of (line, "line"), "entry")),
                         "Lend an amplifier, Martin");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (who)), ==, "Who: Martin?");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (who)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (who), TRUE);
  way_editor_commit (WAY_EDITOR (child_of (line, "line")));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (column (fixture, 2), "name"))), ==,
                   "Martin");
}

static void
test_a_name_in_a_step_becomes_a_person (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (step_line (fixture, 0), "Lend the old amplifier");
  row = way_cards_get (child_of (column (fixture, 0), "list"), 0);
  g_assert_false (gtk_widget_get_visible (child_of (child_of (row, "who"), "adopt")));
  enter (find_type (child_of (row, "revealer"), WAY_TYPE_INVITATION), "Sam");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 0);

  row = way_cards_get (child_of (column (fixture, 2), "list"), 0);
  g_signal_emit_by_name (child_of (child_of (row, "who"), "adopt"), "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  row = way_cards_get (child_of (column (fixture, 2), "list"), 0);
  g_assert_false (gtk_widget_get_visible (child_of (child_of (row, "who"), "adopt")));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (column (fixture, 2), "name"))), ==,
                   "Sam");
}

static void
test_each_goal_has_its_own_ways (Fixture *fixture, gconstpointer data)
{
  gint64 second;

  add_goal (fixture, "I want to play the electric guitar.");
  enter (child (fixture, "new_option_line"), "Lessons at the music school");
  second = add_goal (fixture, "I want to keep my flat.");

  way_view_show_record (WAY_VIEW (fixture->view), second);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, second);
  g_assert_cmpuint (count_cards (fixture), ==, 1);
}

static void
test_an_agreement_is_seen_at_once (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = child (fixture, "agreement");

  add_goal (fixture, "I want to play the electric guitar.");
  g_signal_emit_by_name (child_of (card, "add"), "clicked");
  g_assert_true (gtk_widget_get_visible (child_of (card, "form")));
  g_assert_true (gtk_widget_is_focus (child_of (card, "agree")));
  g_assert_false (gtk_widget_get_visible (child_of (card, "add")));

  gtk_widget_activate_action (card, "agreement.remove", NULL);
  g_assert_false (gtk_widget_get_visible (child_of (card, "form")));
  g_assert_true (gtk_widget_get_visible (child_of (card, "add")));
}

static void
test_what_was_seen_differently_stays (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = child (fixture, "agreement");
  g_autoptr (WayRecord) agreement = NULL;

  add_goal (fixture, "I want to play the electric guitar.");
  g_signal_emit_by_name (child_of (card, "add"), "clicked");
  agreement = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_AGREEMENT), 0);
  set_text (fixture->store, agreement, "otherwise", "Not every week.");
  set_int (fixture->store, agreement, "agrees", 1);
  g_assert_true (gtk_widget_get_visible (child_of (card, "otherwise")));

  set_text (fixture->store, agreement, "made_on", "2026-02-01");
  g_signal_emit_by_name (child_of (card, "add"), "clicked");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (child_of (card, "earlier"))), ==,
                   "Agreed before: 1 February 2026. I see it differently: “Not every week.”");
}

static void
test_seeing_it_differently_has_room (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = child (fixture, "agreement");
  g_autoptr (WayRecord) agreement = NULL;

  add_goal (fixture, "I want to play the electric guitar.");
  g_signal_emit_by_name (child_of (card, "add"), "clicked");
  agreement = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_AGREEMENT), 0);
  g_assert_cmpstr (way_record_get_text (agreement, "person_name"), ==, "Frank");
  g_assert_cmpstr (way_record_get_text (agreement, "worker_name"), ==, "Rita");
  g_assert_cmpint (way_record_get_int (agreement, "agrees"), ==, WAY_NONE);

  g_signal_emit_by_name (child_of (card, "differ"), "clicked");
  g_assert_cmpint (way_record_get_int (agreement, "agrees"), ==, 0);
  g_assert_true (gtk_widget_get_visible (child_of (card, "otherwise")));

  g_signal_emit_by_name (child_of (card, "agree"), "clicked");
  g_assert_cmpint (way_record_get_int (agreement, "agrees"), ==, 1);
  g_assert_false (gtk_widget_get_visible (child_of (card, "otherwise")));
}

static void
test_the_line_for_a_way_goes_when_ways_come_back (Fixture *fixture, gconstpointer data)
{
  GtkRevealer *line = GTK_REVEALER (child (fixture, "new_option"));
  g_autoptr (GError) error = NULL;
  gint64 goal = add_goal (fixture, "To play the drums");

  g_assert_true (gtk_revealer_get_reveal_child (line));
  way_options_add (fixture->store, goal, "Lessons at the music school", &error);
  g_assert_no_error (error);
  g_assert_false (gtk_revealer_get_reveal_child (line));

  way_store_undo (fixture->store, &error);
  g_assert_true (gtk_revealer_get_reveal_child (line));
  way_store_redo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_false (gtk_revealer_get_reveal_child (line));
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/plan-view/no-goal", test_without_a_goal_it_leads_to_the_goals);
  ADD ("/plan-view/not-now", test_not_now_is_always_there_and_last);
  ADD ("/plan-view/argument", test_an_argument_is_typed_and_entered);
  ADD ("/plan-view/balance", test_a_balance_shows_what_lies_on_it);
  ADD ("/plan-view/not-now-argued", test_not_now_can_be_argued_about_and_lives_on);
  ADD ("/plan-view/weights", test_the_worker_weighs_with_squares);
  ADD ("/plan-view/arguments-by-keyboard", test_arguments_move_by_keyboard_to_sides_and_cards);
  ADD ("/plan-view/arguments-dragged", test_arguments_are_dragged);
  ADD ("/plan-view/choose-again", test_choosing_again_keeps_the_earlier_choice);
  ADD ("/plan-view/removed", test_a_removed_way_comes_back_with_undo);
  ADD ("/plan-view/strength", test_a_way_can_use_a_strength);
  ADD ("/plan-view/steps", test_steps_stand_below_who_does_them);
  ADD ("/plan-view/hand-to-hand", test_steps_go_from_hand_to_hand);
  ADD ("/plan-view/line-understood", test_a_line_is_understood_while_it_is_typed);
  ADD ("/plan-view/line-new-name", test_a_new_name_in_a_line_is_asked_about);
  ADD ("/plan-view/adopt", test_a_name_in_a_step_becomes_a_person);
  ADD ("/plan-view/goals", test_each_goal_has_its_own_ways);
  ADD ("/plan-view/agreement-at-once", test_an_agreement_is_seen_at_once);
  ADD ("/plan-view/agreement-differs", test_what_was_seen_differently_stays);
  ADD ("/plan-view/agreement", test_seeing_it_differently_has_room);
  ADD ("/plan-view/the-line-for-a-way-goes-when-ways-come-back",
       test_the_line_for_a_way_goes_when_ways_come_back);

  return g_test_run ();
}
