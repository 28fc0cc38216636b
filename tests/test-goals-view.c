#include <adwaita.h>

#include "journey-fixture.h"
#include "widget-fixture.h"

#include "model/former.h"
#include "model/goal.h"
#include "model/wish.h"
#include "store/query.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/goal-card.h"
#include "views/goals-view.h"
#include "views/wish-card.h"
#include "widgets/fold.h"
#include "widgets/invitation.h"
#include "widgets/words-field.h"

/* The goals of a journey, in a window. */
typedef struct
{
  WayStore *store;
  GtkWidget *view;
  GtkWindow *window;
} Fixture;

static GtkWidget *
child (Fixture *fixture, const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (fixture->view, WAY_TYPE_GOALS_VIEW, name));
}

static WayRecord *
add_wish (Fixture *fixture, const char *words, gint64 position)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (draft, "words", words);
  way_record_set_int (draft, "position", position);
  return add_record (fixture->store, draft);
}

static WayRecord *
add_goal (Fixture *fixture, const char *words, const char *owner)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "owner", owner);
  way_record_set_text (draft, "created_on", "2026-01-15");
  return add_record (fixture->store, draft);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->view = g_object_new (WAY_TYPE_GOALS_VIEW, "store", fixture->store, NULL);
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
card (Fixture *fixture, const char *list, guint place)
{
  return way_cards_get (child (fixture, list), place);
}

static void
test_an_empty_view_asks_for_nothing (Fixture *fixture, gconstpointer data)
{
  g_assert_null (card (fixture, "wish_list", 0));
  g_assert_true (gtk_widget_get_visible (child (fixture, "no_goal")));
  g_assert_false (gtk_widget_get_visible (child (fixture, "aside_expander")));
}

static void
test_a_wish_is_entered_as_it_was_said (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) wish = NULL;

  enter (child (fixture, "new_wish"), " Somewhere with a garden, later. ");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);

  wish = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_WISH), 0);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "Somewhere with a garden, later.");
  g_assert_true (WAY_IS_WISH_CARD (card (fixture, "wish_list", 0)));

  enter (child (fixture, "new_wish"), "  ");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);
}

static void
test_a_wish_that_can_not_be_saved_stays_in_its_line (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = child_of (child (fixture, "new_wish"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), "A dog");
  set_read_only (fixture->store, TRUE);
  g_assert_false (way_form_flush (fixture->view));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "A dog");

  set_read_only (fixture->store, FALSE);
  g_assert_true (way_form_flush (fixture->view));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);
}

static void
test_a_wish_that_was_not_entered_is_kept (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = child_of (child (fixture, "new_wish"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), "A dog");
  way_form_flush (fixture->view);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

static void
test_a_goal_grows_out_of_a_wish (Fixture *fixture, gconstpointer data)
{
  WayRecord *wish = add_wish (fixture, "To be a father again", 0);
  WayRecord *goal;

  gtk_widget_activate_action (card (fixture, "wish_list", 0), "card.grow", NULL);
  goal = way_goal_card_get_goal (WAY_GOAL_CARD (card (fixture, "goal_list", 0)));

  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, way_record_get_id (wish));
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "goal");
  g_assert_true (gtk_widget_get_visible (child_of (card (fixture, "goal_list", 0), "beginning")));
}

static void
test_a_removed_wish_comes_back_with_undo (Fixture *fixture, gconstpointer data)
{
  add_wish (fixture, "A garden", 0);

  gtk_widget_activate_action (card (fixture, "wish_list", 0), "card.remove", NULL);
  g_assert_null (card (fixture, "wish_list", 0));

  undo (fixture->store);
  g_assert_nonnull (card (fixture, "wish_list", 0));
}

static void
test_wishes_are_moved (Fixture *fixture, gconstpointer data)
{
  WayRecord *first = add_wish (fixture, "A garden", 0);
  WayRecord *second = add_wish (fixture, "A guitar", 1);

  gtk_widget_activate_action (card (fixture, "wish_list", 0), "card.move", "i", 1);
  g_assert_true (way_wish_card_get_wish (WAY_WISH_CARD (card (fixture, "wish_list", 0))) == second);
  g_assert_true (way_wish_card_get_wish (WAY_WISH_CARD (card (fixture, "wish_list", 1))) == first);
}

static void
test_a_card_lives_on_while_its_wish_changes (Fixture *fixture, gconstpointer data)
{
  WayRecord *wish = add_wish (fixture, "A garden", 0);
  GtkWidget *before = card (fixture, "wish_list", 0);

  set_text (fixture->store, wish, "state", "resting");
  g_assert_true (card (fixture, "wish_list", 0) == before);
  g_assert_true (gtk_widget_get_visible (child_of (before, "resting")));
}

static void
test_goals_that_ended_are_folded_away (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "I want to keep my flat.", "personal");

  g_assert_nonnull (card (fixture, "goal_list", 0));
  set_text (fixture->store, goal, "state", "reached");
  g_assert_null (card (fixture, "goal_list", 0));
  g_assert_nonnull (card (fixture, "aside_list", 0));
  g_assert_true (gtk_widget_get_visible (child (fixture, "aside_expander")));
}

static void
test_what_a_goal_was_is_kept_by_the_step_that_changes_it (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "I want to play", "personal");
  GtkWidget *goal_card = card (fixture, "goal_list", 0);
  WayEditor *words = WAY_EDITOR (child_of (goal_card, "words"));
  GtkWidget *story;

  way_editor_edit_text (words, "I want to play the guitar");
  g_assert_cmpstr (way_record_get_text (goal, "words"), ==, "I want to play the guitar");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_FORMER), ==, 1);

  story = child_of (goal_card, "story");
  way_fold_set_open (WAY_FOLD (story), TRUE);
  g_assert_true (says (story, "It got other words."));

  undo (fixture->store);
  g_assert_cmpstr (way_record_get_text (goal, "words"), ==, "I want to play");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_FORMER), ==, 0);
}

static void
test_what_is_folded_away_is_saved_as_well (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "I want to keep my flat.", "personal");
  GtkWidget *why =
      find_widget (child_of (card (fixture, "goal_list", 0), "more_form"), has_column, "why");

  way_editor_edit_text (WAY_EDITOR (why), "It is quiet here.");
  g_assert_cmpstr (way_record_get_text (goal, "why"), ==, "It is quiet here.");
}

static void
test_a_support_goal_asks_two_more_things (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "To stay in contact", "support");
  GtkWidget *support = child_of (card (fixture, "goal_list", 0), "support");

  g_assert_true (gtk_widget_get_visible (support));
  g_assert_false (gtk_widget_get_visible (child (fixture, "no_support")));

  gtk_widget_activate_action (card (fixture, "goal_list", 0), "card.personal", NULL);
  g_assert_cmpstr (way_record_get_text (goal, "owner"), ==, "personal");
  g_assert_false (gtk_widget_get_visible (support));
}

static void
test_a_goal_that_seems_far_gets_a_gentle_hint (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "I want to see my daughter more", "personal");
  GtkWidget *hint = child_of (card (fixture, "goal_list", 0), "hint");

  g_assert_false (gtk_widget_get_visible (hint));
  set_int (fixture->store, goal, "importance", 10);
  g_assert_false (gtk_widget_get_visible (hint));
  set_int (fixture->store, goal, "confidence", 3);
  g_assert_true (gtk_widget_get_visible (hint));
}

static void
test_the_hint_comes_once (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_goal (fixture, "I want to see my daughter more", "personal");
  GtkWidget *hint = child_of (card (fixture, "goal_list", 0), "hint");
  GtkWidget *line = child_of (child (fixture, "new_goal"), "line");

  set_int (fixture->store, goal, "importance", 10);
  set_int (fixture->store, goal, "confidence", 3);
  g_signal_emit_by_name (child_of (hint, "explore"), "clicked");
  g_assert_false (gtk_widget_get_visible (hint));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (child_of (line, "entry"))), ==,
                   "I want to find out whether ");
  g_assert_cmpstr (way_record_get_text (goal, "kind"), ==, NULL);

  set_int (fixture->store, goal, "confidence", 8);
  set_int (fixture->store, goal, "confidence", 3);
  g_assert_false (gtk_widget_get_visible (hint));
}

static void
test_goals_stand_in_the_order_of_the_person (Fixture *fixture, gconstpointer data)
{
  WayRecord *first = add_goal (fixture, "I want to keep my flat.", "personal");
  WayRecord *rests = add_goal (fixture, "I want to learn to swim.", "personal");
  WayRecord *last = add_goal (fixture, "I want to see the sea.", "personal");

  set_int (fixture->store, rests, "position", 1);
  set_int (fixture->store, last, "position", 2);
  set_text (fixture->store, rests, "state", "resting");
  g_assert_true (way_goal_card_get_goal (WAY_GOAL_CARD (card (fixture, "aside_list", 0))) == rests);

  gtk_widget_activate_action (card (fixture, "goal_list", 1), "card.move", "i", -1);
  g_assert_true (way_goal_card_get_goal (WAY_GOAL_CARD (card (fixture, "goal_list", 0))) == last);

  drop_record (child (fixture, "goal_list"), last, card (fixture, "goal_list", 1));
  g_assert_true (way_goal_card_get_goal (WAY_GOAL_CARD (card (fixture, "goal_list", 0))) == first);
  drop_record (child (fixture, "goal_list"), rests, card (fixture, "goal_list", 0));
  g_assert_cmpstr (way_record_get_text (rests, "state"), ==, "resting");
}

static void
test_a_goal_begins_like_its_kind (Fixture *fixture, gconstpointer data)
{
  GtkWidget *new_goal = child (fixture, "new_goal");
  GtkWidget *line = child_of (new_goal, "line");
  GtkWidget *exploring = gtk_widget_get_first_child (child_of (new_goal, "beginnings"));
  WayRecord *goal;

  g_signal_emit_by_name (exploring, "clicked");
  way_editor_commit (WAY_EDITOR (line));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_GOAL), ==, 0);

  enter (line, "I want to find out whether I can keep a dog");
  goal = way_goal_card_get_goal (WAY_GOAL_CARD (card (fixture, "goal_list", 0)));
  g_assert_cmpstr (way_record_get_text (goal, "kind"), ==, "exploring");
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/goals-view/empty", test_an_empty_view_asks_for_nothing);
  ADD ("/goals-view/wish-entered", test_a_wish_is_entered_as_it_was_said);
  ADD ("/goals-view/wish-kept", test_a_wish_that_was_not_entered_is_kept);
  ADD ("/goals-view/wish-in-vain", test_a_wish_that_can_not_be_saved_stays_in_its_line);
  ADD ("/goals-view/goal-grows", test_a_goal_grows_out_of_a_wish);
  ADD ("/goals-view/removed", test_a_removed_wish_comes_back_with_undo);
  ADD ("/goals-view/moved", test_wishes_are_moved);
  ADD ("/goals-view/card-lives-on", test_a_card_lives_on_while_its_wish_changes);
  ADD ("/goals-view/ended", test_goals_that_ended_are_folded_away);
  ADD ("/goals-view/former", test_what_a_goal_was_is_kept_by_the_step_that_changes_it);
  ADD ("/goals-view/folded-away", test_what_is_folded_away_is_saved_as_well);
  ADD ("/goals-view/support", test_a_support_goal_asks_two_more_things);
  ADD ("/goals-view/hint", test_a_goal_that_seems_far_gets_a_gentle_hint);
  ADD ("/goals-view/hint-once", test_the_hint_comes_once);
  ADD ("/goals-view/order", test_goals_stand_in_the_order_of_the_person);
  ADD ("/goals-view/beginnings", test_a_goal_begins_like_its_kind);

  return g_test_run ();
}
