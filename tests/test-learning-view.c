#include <adwaita.h>

#include "journey-fixture.h"
#include "widget-fixture.h"

#include "model/former.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/profile.h"
#include "model/review.h"
#include "model/score.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/reviews.h"
#include "views/celebration.h"
#include "views/decision-card.h"
#include "views/learning-view.h"
#include "views/learning-wheel.h"
#include "views/past-look-back.h"
#include "widgets/editors.h"
#include "widgets/names-field.h"
#include "widgets/over-time.h"
#include "widgets/words-field.h"

/* The view of a journey with a goal, in a window that notes where it is sent. */
typedef struct
{
  WayStore *store;
  WayRecord *goal;
  GtkWidget *view;
  GtkWindow *window;
  char *stage;
  gint64 record;
} Fixture;

static WayRecord *
add_goal (Fixture *fixture, const char *words, gint64 position)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "created_on", "2024-03-12");
  way_record_set_int (draft, "position", position);
  return add_record (fixture->store, draft);
}

static void
go_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_free (fixture->stage);
  g_variant_get (parameter, "(sx)", &fixture->stage, &fixture->record);
}

static void
add_actions (Fixture *fixture)
{
  const GActionEntry entries[] = { { "go", go_action, "(sx)" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries),
                                   fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (actions));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->goal = add_goal (fixture, "I want to play the electric guitar.", 0);
  way_store_forget (fixture->store);

  fixture->view = g_object_new (WAY_TYPE_LEARNING_VIEW, "store", fixture->store, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
  add_actions (fixture);
}

/* What the view is made of goes with it, when nothing waits for it any more. */
static void
tear_down (Fixture *fixture, gconstpointer data)
{
  settle ();
  g_object_ref (fixture->view);
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
  g_free (fixture->stage);
}

/* Returns the editor of COLUMN, or, where that is NULL, the one of VOCABULARY. */
static WayEditor *
find_editor (GtkWidget *widget, const char *column, const char *vocabulary)
{
  if (WAY_IS_EDITOR (widget))
    {
      g_autofree char *offered = NULL;

      if (column != NULL)
        return g_strcmp0 (way_editor_get_column (WAY_EDITOR (widget)), column) == 0
                   ? WAY_EDITOR (widget)
                   : NULL;
      if (WAY_IS_WORD_CHOICE (widget))
        g_object_get (widget, "vocabulary", &offered, NULL);
      return g_strcmp0 (offered, vocabulary) == 0 ? WAY_EDITOR (widget) : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      WayEditor *found = find_editor (child, column, vocabulary);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Types as a person does. */
static void
type_words (WayEditor *field, const char *words)
{
  GObject *buffer =
      gtk_widget_get_template_child (GTK_WIDGET (field), WAY_TYPE_WORDS_FIELD, "buffer");

  gtk_text_buffer_set_text (GTK_TEXT_BUFFER (buffer), words, -1);
  way_editor_commit (field);
}

static GtkWidget *
find_decision_card (Fixture *fixture)
{
  return find_type (fixture->view, WAY_TYPE_DECISION_CARD);
}

static void
tap (Fixture *fixture, const char *decision)
{
  way_editor_edit_text (find_editor (fixture->view, NULL, "review.decision"), decision);
}

static void
be_sure (Fixture *fixture)
{
  g_signal_emit_by_name (child_of (find_decision_card (fixture), "sure"), "clicked");
}

static void
decide (Fixture *fixture, const char *decision)
{
  tap (fixture, decision);
  be_sure (fixture);
}

static void
assert_nothing_is_said (Fixture *fixture)
{
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_REVIEW), ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_FORMER), ==, 0);
  g_assert_cmpstr (way_record_get_text (fixture->goal, "state"), ==, "new");
}

static void
test_to_look_is_not_to_write (Fixture *fixture, gconstpointer data)
{
  assert_nothing_is_said (fixture);
}

static void
test_the_first_words_make_a_look_back (Fixture *fixture, gconstpointer data)
{
  way_editor_edit_text (find_editor (fixture->view, "words", NULL), "I am a man with a guitar");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);

  way_editor_edit_text (find_editor (fixture->view, "present", NULL), "the two of us");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);

  undo (fixture->store);
  undo (fixture->store);
  assert_nothing_is_said (fixture);
}

static void
test_words_about_a_goal_and_their_look_back_are_one_step (Fixture *fixture, gconstpointer data)
{
  WayEditor *happened = find_editor (fixture->view, "happened", NULL);

  way_editor_edit_text (happened, "Seven lessons");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_REVIEW), ==, 1);
  g_assert_cmpstr (way_editor_get_text (happened), ==, "Seven lessons");
  g_assert_cmpstr (way_editor_get_whose (happened), ==, "person");

  undo (fixture->store);
  assert_nothing_is_said (fixture);
  g_assert_null (way_editor_get_text (happened));

  way_editor_edit_text (happened, "Eight lessons");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_REVIEW), ==, 1);
}

static void
test_each_decision_does_what_it_says_and_one_undo_takes_it_back (Fixture *fixture,
                                                                 gconstpointer data)
{
  const char *const ways[][3] = {
    { "go_on", "working", NULL },  { "change_goal", "changed", "goals" },
    { "rest", "resting", NULL },   { "change_steps", "working", "plan" },
    { "finish", "reached", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_clear_pointer (&fixture->stage, g_free);
      decide (fixture, ways[i][0]);
      g_assert_cmpstr (way_record_get_text (fixture->goal, "state"), ==, ways[i][1]);
      g_assert_cmpstr (fixture->stage, ==, ways[i][2]);
      g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_REVIEW), ==, 1);

      undo (fixture->store);
      assert_nothing_is_said (fixture);
      g_assert_null (way_editor_get_text (find_editor (fixture->view, NULL, "review.decision")));
    }
}

static void
test_a_tap_on_a_decision_says_what_it_does_and_does_nothing (Fixture *fixture, gconstpointer data)
{
  const char *means = "The goal rests, and its steps rest with it. It can go on at any time.";

  tap (fixture, "rest");
  g_assert_true (says (fixture->view, means));
  assert_nothing_is_said (fixture);

  tap (fixture, NULL);
  g_assert_false (says (fixture->view, means));
  assert_nothing_is_said (fixture);
}

static void
test_a_goal_gets_new_words_and_keeps_the_former_ones (Fixture *fixture, gconstpointer data)
{
  const char *words = "I want to play in a band.";
  WayEditor *field = WAY_EDITOR (child_of (find_decision_card (fixture), "words"));

  tap (fixture, "change_goal");
  g_assert_cmpstr (way_editor_get_text (field), ==, "I want to play the electric guitar.");
  type_words (field, words);
  be_sure (fixture);
  g_assert_cmpstr (way_record_get_text (fixture->goal, "words"), ==, words);
  g_assert_cmpstr (way_record_get_text (fixture->goal, "state"), ==, "changed");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_FORMER), ==, 2);
  g_assert_null (fixture->stage);
  g_assert_true (says (fixture->view, words));

  undo (fixture->store);
  assert_nothing_is_said (fixture);
  g_assert_true (says (fixture->view, "I want to play the electric guitar."));
}

static void
test_a_new_goal_grows_from_an_open_wish (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_goals_add_wish (fixture->store, "A garden", WAY_NONE, &error);
  WayRecord *wish = way_store_find (fixture->store, WAY_TYPE_WISH, id);
  GtkWidget *offer;

  tap (fixture, "new_goal");
  assert_nothing_is_said (fixture);
  offer = gtk_widget_get_ancestor (find_text (fixture->view, "A garden"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (offer, "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_GOAL), ==, 2);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "goal");
  g_assert_cmpstr (fixture->stage, ==, "goals");
  g_assert_cmpint (fixture->record, !=, way_record_get_id (fixture->goal));

  undo (fixture->store);
  assert_nothing_is_said (fixture);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_GOAL), ==, 1);
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "open");
}

static void
test_a_changed_goal_is_shown_where_goals_are (Fixture *fixture, gconstpointer data)
{
  decide (fixture, "change_goal");
  g_assert_cmpint (fixture->record, ==, way_record_get_id (fixture->goal));
}

static void
test_finishing_is_told_warmly (Fixture *fixture, gconstpointer data)
{
  const char *words =
      "We have come where we wanted to go. That is worth a celebration of our own kind.";

  type_words (find_editor (fixture->view, "learned", NULL), "Hands need longer than ears");
  g_assert_false (says (fixture->view, words));
  decide (fixture, "finish");
  g_assert_true (says (fixture->view, words));
  g_assert_true (says (find_type (fixture->view, WAY_TYPE_CELEBRATION),
                       "I want to play the electric guitar."));
  g_assert_true (
      says (find_type (fixture->view, WAY_TYPE_CELEBRATION), "Hands need longer than ears"));
}

static void
test_goals_are_looked_at_one_by_one (Fixture *fixture, gconstpointer data)
{
  WayRecord *second = add_goal (fixture, "I want to see my daughter more often.", 1);

  g_assert_true (says (fixture->view, "I want to play the electric guitar."));
  g_assert_true (says (fixture->view, "goal 1 of 2"));

  way_editor_edit_text (find_editor (fixture->view, "happened", NULL), "Seven lessons");
  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (second));
  g_assert_true (says (fixture->view, "I want to see my daughter more often."));
  g_assert_null (way_editor_get_text (find_editor (fixture->view, "happened", NULL)));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, way_record_get_id (second));
}

static WayRecord *
add_look_back (Fixture *fixture, const char *day, const char *words)
{
  g_autoptr (WayRecord) draft = way_look_back_new (fixture->store);

  way_record_set_text (draft, "held_on", day);
  way_record_set_text (draft, "words", words);
  return add_record (fixture->store, draft);
}

static void
activate (GtkWidget *root, const char *action)
{
  g_signal_emit_by_name (find_widget (root, has_action, action), "clicked");
}

static void
test_an_earlier_look_back_can_be_read_again (Fixture *fixture, gconstpointer data)
{
  WayRecord *look_back = add_look_back (fixture, "2024-03-12", "It was a long winter");
  g_autoptr (WayRecord) review = way_review_new (fixture->goal);
  GtkWidget *row;

  set_int (fixture->store, look_back, "felt", 8);
  way_record_set_int (review, "look_back", way_record_get_id (look_back));
  way_record_set_text (review, "learned", "Hands need longer than ears");
  way_record_set_text (review, "outcome", "better");
  add_record (fixture->store, review);

  row = find_type (fixture->view, WAY_TYPE_PAST_LOOK_BACK);
  g_assert_true (says (row, "12 March 2024"));
  g_assert_true (says (row, "It was a long winter"));
  g_assert_false (says (row, "Hands need longer than ears"));
  way_fold_set_open (WAY_FOLD (row), TRUE);
  g_assert_true (says (row, "I want to play the electric guitar."));
  g_assert_true (says (row, "It was better than before."));
  g_assert_true (says (row, "Hands need longer than ears"));
  g_assert_true (says (row, "It felt right 8"));
}

static void
test_an_earlier_look_back_can_be_opened_and_left (Fixture *fixture, gconstpointer data)
{
  WayRecord *look_back = add_look_back (fixture, "2024-03-12", "It was a long winter");
  GtkWidget *row = find_type (fixture->view, WAY_TYPE_PAST_LOOK_BACK);
  WayEditor *words = find_editor (fixture->view, "words", NULL);

  way_fold_set_open (WAY_FOLD (row), TRUE);
  activate (row, "look-back.open");
  g_assert_cmpstr (way_editor_get_text (words), ==, "It was a long winter");
  g_assert_false (says (fixture->view, "Other look-backs"));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (look_back));

  g_signal_emit_by_name (child_of (fixture->view, "today"), "clicked");
  g_assert_null (way_editor_get_text (words));
  g_assert_true (says (fixture->view, "Other look-backs"));
}

static void
test_an_earlier_look_back_can_be_removed_and_comes_back (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  add_look_back (fixture, "2024-03-12", NULL);
  row = find_type (fixture->view, WAY_TYPE_PAST_LOOK_BACK);
  way_fold_set_open (WAY_FOLD (row), TRUE);
  activate (row, "look-back.remove");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 0);
  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);
}

static void
test_a_look_back_may_have_been_on_another_day (Fixture *fixture, gconstpointer data)
{
  WayEditor *day = find_editor (fixture->view, "held_on", NULL);

  way_editor_edit_text (day, "2024-06-09");
  way_editor_edit_text (find_editor (fixture->view, "present", NULL), "the two of us");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);
  g_assert_cmpstr (way_editor_get_text (day), ==, "2024-06-09");
}

static void
test_who_is_known_is_one_tap_away (Fixture *fixture, gconstpointer data)
{
  GtkWidget *field = child_of (fixture->view, "present");
  const char *const names[] = { "Frank", "Rita", NULL };
  GtkWidget *menu = find_type (field, GTK_TYPE_MENU_BUTTON);
  GtkWidget *popover;

  way_names_field_offer (WAY_NAMES_FIELD (field), names);
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu)));
  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *chip = gtk_widget_get_ancestor (find_text (popover, names[i]), GTK_TYPE_BUTTON);

      g_signal_emit_by_name (chip, "clicked");
      settle ();
    }
  g_assert_cmpstr (way_editor_get_text (WAY_EDITOR (field)), ==, "Frank, Rita");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (menu));
}

static void
test_an_answer_about_the_support_makes_a_look_back (Fixture *fixture, gconstpointer data)
{
  way_editor_edit_number (find_editor (fixture->view, "felt", NULL), 8);
  way_editor_edit_number (find_editor (fixture->view, "pace", NULL), 6);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_LOOK_BACK), ==, 1);
  g_assert_false (gtk_widget_get_visible (find_type (fixture->view, WAY_TYPE_OVER_TIME)));

  set_int (fixture->store, add_look_back (fixture, "2024-03-12", NULL), "felt", 5);
  g_assert_true (gtk_widget_get_visible (find_type (fixture->view, WAY_TYPE_OVER_TIME)));
}

static void
test_a_new_profile_begins_here_and_its_beads_can_be_pulled (Fixture *fixture, gconstpointer data)
{
  GtkWidget *wheel = find_type (fixture->view, WAY_TYPE_LEARNING_WHEEL);
  GtkWidget *chart = child_of (wheel, "chart");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (draft, "made_on", "2024-03-12");
  add_record (fixture->store, draft);
  g_assert_false (gtk_widget_get_can_target (chart));

  g_signal_emit_by_name (child_of (wheel, "begin"), "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 2);
  g_assert_true (gtk_widget_get_can_target (chart));
  g_assert_false (gtk_widget_get_visible (child_of (wheel, "begin")));

  g_signal_emit_by_name (chart, "scored", 0, 7);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  g_assert_true (says (wheel, "scored for the first time"));
  undo (fixture->store);
  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 1);
}

static void
test_without_a_profile_there_is_no_wheel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  g_assert_true (says (fixture->view, "Nothing is scored, and words are enough."));

  way_record_set_text (draft, "made_on", "2024-03-12");
  add_record (fixture->store, draft);
  g_assert_true (
      says (fixture->view, "This is one profile by itself. Another one can lie over it."));
}

static void
test_without_anything_it_has_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) goal = g_object_ref (fixture->goal);
  g_autoptr (GError) error = NULL;

  g_assert_false (says (fixture->view, "Looking back has time."));
  way_store_remove (fixture->store, goal, &error);
  g_assert_no_error (error);
  g_assert_true (says (fixture->view, "Looking back has time."));
}

#define TEST(name)                                                                                 \
  g_test_add ("/learning-view/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2024-06-11", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (to_look_is_not_to_write);
  TEST (the_first_words_make_a_look_back);
  TEST (words_about_a_goal_and_their_look_back_are_one_step);
  TEST (each_decision_does_what_it_says_and_one_undo_takes_it_back);
  TEST (a_tap_on_a_decision_says_what_it_does_and_does_nothing);
  TEST (a_goal_gets_new_words_and_keeps_the_former_ones);
  TEST (a_new_goal_grows_from_an_open_wish);
  TEST (a_changed_goal_is_shown_where_goals_are);
  TEST (finishing_is_told_warmly);
  TEST (goals_are_looked_at_one_by_one);
  TEST (an_earlier_look_back_can_be_read_again);
  TEST (an_earlier_look_back_can_be_opened_and_left);
  TEST (an_earlier_look_back_can_be_removed_and_comes_back);
  TEST (a_look_back_may_have_been_on_another_day);
  TEST (who_is_known_is_one_tap_away);
  TEST (an_answer_about_the_support_makes_a_look_back);
  TEST (a_new_profile_begins_here_and_its_beads_can_be_pulled);
  TEST (without_a_profile_there_is_no_wheel);
  TEST (without_anything_it_has_time);

  return g_test_run ();
}
