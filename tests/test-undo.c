#include "store/history.h"

#include "model/argument.h"
#include "model/language.h"
#include "store-fixture.h"

static void
test_undo_and_redo_go_all_the_way (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");
  g_autoptr (WayRecord) again = NULL;

  way_store_set_merge_window (store, -1);
  set_words (store, wish, "A guitar");
  set_words (store, wish, "A band");

  undo (store);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A guitar");
  undo (store);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A garden");
  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 0);
  g_assert_false (can_undo (store));

  redo (store);
  redo (store);
  redo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 1);
  again = g_list_model_get_item (way_store_get_list (store, WAY_TYPE_WISH), 0);
  g_assert_cmpstr (way_record_get_text (again, "words"), ==, "A band");
}

static void
test_an_edit_after_undo_leaves_nothing_to_redo (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");
  gboolean can_redo;

  set_words (store, wish, "A guitar");
  undo (store);
  set_words (store, wish, "A band");
  g_object_get (store, "can-redo", &can_redo, NULL);
  g_assert_false (can_redo);
}

/* A goal goes with its options and their arguments, and comes back with them. */
static void
test_undo_brings_back_what_a_removal_took_along (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *goal = add_goal (store, "I want to play", WAY_NONE);
  WayRecord *option = add_option (store, way_record_get_id (goal), "Lessons", 0);
  g_autoptr (WayRecord) argument = way_record_new (WAY_TYPE_ARGUMENT);
  g_autoptr (GError) error = NULL;

  way_record_set_int (argument, "option", way_record_get_id (option));
  way_record_set_text (argument, "side", "for");
  way_record_set_text (argument, "words", "A teacher I can ask");
  add_record (store, argument);

  for (guint round = 0; round < 2; round++)
    {
      g_autoptr (WayRecord) there = NULL;

      there = g_list_model_get_item (way_store_get_list (store, WAY_TYPE_GOAL), 0);
      if (round == 0)
        g_assert_true (way_store_remove (store, there, &error));
      else
        redo (store);
      g_assert_cmpuint (count_records (store, WAY_TYPE_ARGUMENT), ==, 0);
      undo (store);
      g_assert_cmpuint (count_records (store, WAY_TYPE_OPTION), ==, 1);
      g_assert_cmpuint (count_records (store, WAY_TYPE_ARGUMENT), ==, 1);
    }
}

/* A goal outlives its wish, and finds it again. */
static void
test_undo_ties_a_reference_that_a_removal_cut (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "All my life I listened");
  gint64 id = way_record_get_id (wish);
  WayRecord *goal = add_goal (store, "I want to play", id);
  g_autoptr (GError) error = NULL;

  g_assert_true (way_store_remove (store, wish, &error));
  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, WAY_NONE);
  undo (store);
  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, id);
  redo (store);
  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, WAY_NONE);
  undo (store);
  g_assert_cmpint (way_record_get_int (goal, "wish"), ==, id);
}

static void
test_a_step_is_undone_whole_and_has_the_outer_label (void)
{
  g_autoptr (WayStore) store = open_memory ();
  g_autofree char *label = NULL;

  g_assert_true (way_store_begin (store, "Make a goal of it", NULL));
  g_assert_true (way_store_begin (store, "Add wish", NULL));
  add_wish (store, "A garden");
  g_assert_true (way_store_commit (store, NULL));
  add_wish (store, "A guitar");
  g_assert_true (way_store_commit (store, NULL));

  g_object_get (store, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Make a goal of it");
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 2);
  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 0);
}

static void
test_a_part_that_gives_up_takes_the_step_along (void)
{
  g_autoptr (WayStore) store = open_memory ();
  g_autoptr (GError) error = NULL;

  g_assert_true (way_store_begin (store, NULL, NULL));
  g_assert_true (way_store_begin (store, NULL, NULL));
  add_wish (store, "A garden");
  way_store_rollback (store);
  g_assert_false (way_store_commit (store, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 0);

  add_wish (store, "The next edit works");
  g_assert_cmpuint (count_records (store, WAY_TYPE_WISH), ==, 1);
}

static void
test_typing_is_one_step (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A");

  way_store_set_merge_window (store, G_MAXINT64);
  set_words (store, wish, "A gar");
  set_words (store, wish, "A garden");
  undo (store);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A");
  redo (store);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A garden");
}

/* A mixture of languages says less than Undo alone. */
static void
test_a_label_is_said_in_its_language_only (void)
{
  g_autoptr (WayStore) store = open_memory ();
  g_autofree char *label = NULL, *foreign = NULL;
  g_autoptr (GError) error = NULL;
  char *old;

  g_assert_true (way_store_begin (store, "Add goal", &error));
  add_goal (store, "I want to play", WAY_NONE);
  g_assert_true (way_store_commit (store, &error));

  g_object_get (store, "undo-label", &label, NULL);
  old = way_language_enter ("et");
  g_object_get (store, "undo-label", &foreign, NULL);
  way_language_leave (old);

  g_assert_cmpstr (label, ==, "Add goal");
  g_assert_null (foreign);
}

static void
test_a_key_held_down_is_one_step (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *goal = add_goal (store, "I want to play", WAY_NONE);
  g_autoptr (GError) error = NULL;

  way_store_set_merge_window (store, G_MAXINT64);
  for (int i = 5; i < 9; i++)
    way_store_set_int (store, goal, "importance", i, &error);
  way_store_set_int (store, goal, "confidence", 3, &error);
  g_assert_no_error (error);

  undo (store);
  g_assert_cmpint (way_record_get_int (goal, "confidence"), ==, WAY_NONE);
  g_assert_cmpint (way_record_get_int (goal, "importance"), ==, 8);
  undo (store);
  g_assert_cmpint (way_record_get_int (goal, "importance"), ==, WAY_NONE);
}

static void
test_typing_elsewhere_is_another_step (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *first = add_wish (store, "A");
  WayRecord *second = add_wish (store, "B");

  way_store_set_merge_window (store, G_MAXINT64);
  set_words (store, first, "A garden");
  set_words (store, second, "B flat");
  undo (store);
  g_assert_cmpstr (way_record_get_text (first, "words"), ==, "A garden");
  g_assert_cmpstr (way_record_get_text (second, "words"), ==, "B");
}

static void
test_typing_after_undo_can_be_undone_alone (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A");

  way_store_set_merge_window (store, G_MAXINT64);
  set_words (store, wish, "AB");
  undo (store);
  redo (store);
  set_words (store, wish, "ABC");
  undo (store);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "AB");
}

static void
test_what_is_typed_and_typed_back_is_no_step (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A");

  way_store_forget (store);
  way_store_set_merge_window (store, G_MAXINT64);
  set_words (store, wish, "AB");
  set_words (store, wish, "A");
  g_assert_false (can_undo (store));
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add_func ("/undo/" #name, test_##name)
  ADD (undo_and_redo_go_all_the_way);
  ADD (an_edit_after_undo_leaves_nothing_to_redo);
  ADD (undo_brings_back_what_a_removal_took_along);
  ADD (undo_ties_a_reference_that_a_removal_cut);
  ADD (a_step_is_undone_whole_and_has_the_outer_label);
  ADD (a_part_that_gives_up_takes_the_step_along);
  ADD (typing_is_one_step);
  ADD (a_label_is_said_in_its_language_only);
  ADD (a_key_held_down_is_one_step);
  ADD (typing_elsewhere_is_another_step);
  ADD (typing_after_undo_can_be_undone_alone);
  ADD (what_is_typed_and_typed_back_is_no_step);
#undef ADD

  return g_test_run ();
}
