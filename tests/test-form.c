#include <adwaita.h>

#include "journey-fixture.h"

#include "model/wish.h"
#include "views/form.h"
#include "widget-fixture.h"
#include "widgets/words-field.h"

/* A wish in a form, in a window. */
typedef struct
{
  WayStore *store;
  WayRecord *wish;
  WayForm *form;
  WayEditor *words;
  GtkTextBuffer *buffer;
  GtkWindow *window;
} Fixture;

static WayRecord *
add_wish (WayStore *store, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->wish = add_wish (fixture->store, "To play the guitar");

  fixture->words = g_object_new (WAY_TYPE_WORDS_FIELD, "column", "words", "whose-column",
                                 "words_by", "title", "My wish", NULL);
  fixture->form = g_object_new (WAY_TYPE_FORM, "child", fixture->words, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->form));
  way_form_set_record (fixture->form, fixture->store, fixture->wish);
  fixture->buffer = gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (find_type (GTK_WIDGET (fixture->words), GTK_TYPE_TEXT_VIEW)));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->store);
}

static char *
shown (Fixture *fixture)
{
  char *text;

  g_object_get (fixture->buffer, "text", &text, NULL);

  return text;
}

static void
type_words (Fixture *fixture, const char *words)
{
  gtk_text_buffer_set_text (fixture->buffer, words, -1);
}

static void
test_shows_what_the_record_says (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = shown (fixture);

  g_assert_cmpstr (text, ==, "To play the guitar");
  g_assert_cmpstr (way_editor_get_whose (fixture->words), ==, "person");
}

static void
test_typing_is_saved_and_can_be_undone (Fixture *fixture, gconstpointer data)
{
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;

  type_words (fixture, " To play the electric guitar ");
  way_form_flush (GTK_WIDGET (fixture->window));
  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the electric guitar");
  g_object_get (fixture->store, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "My wish");

  undo (fixture->store);
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To play the guitar");
}

static void
test_what_is_typed_stays_while_another_value_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  type_words (fixture, "To play the dr");
  way_store_set_int (fixture->store, fixture->wish, "passionate", 1, &error);
  g_assert_no_error (error);

  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To play the dr");
}

static void
test_closing_while_typing_loses_nothing (Fixture *fixture, gconstpointer data)
{
  type_words (fixture, "To play the drums");
  gtk_window_destroy (g_steal_pointer (&fixture->window));

  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the drums");
}

static void
test_another_record_first_saves_the_one_before (Fixture *fixture, gconstpointer data)
{
  WayRecord *other = add_wish (fixture->store, "A garden");
  g_autofree char *text = NULL;

  type_words (fixture, "To play the drums");
  way_form_set_record (fixture->form, fixture->store, other);

  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the drums");
  g_assert_cmpstr (way_record_get_text (other, "words"), ==, "A garden");
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "A garden");
}

static void
test_what_the_file_refuses_shows_the_old_value (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  type_words (fixture, ""); /* a wish without words is none */
  way_form_flush (GTK_WIDGET (fixture->window));

  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the guitar");
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To play the guitar");
}

static void
test_words_that_could_not_be_saved_are_tried_again (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  type_words (fixture, "To play the drums");
  way_editor_set_unsaved (fixture->words, "To play the guitar");
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To play the drums");

  way_form_flush (GTK_WIDGET (fixture->window));
  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the drums");
}

static WayRecord *
leave_with_unsaved_words (Fixture *fixture)
{
  WayRecord *other = add_wish (fixture->store, "A garden");

  set_read_only (fixture->store, TRUE);
  type_words (fixture, "To play the drums");
  way_form_set_record (fixture->form, fixture->store, other);
  return other;
}

static void
test_unsaved_words_come_back_with_their_record (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  leave_with_unsaved_words (fixture);
  way_form_set_record (fixture->form, fixture->store, fixture->wish);
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To play the drums");

  set_read_only (fixture->store, FALSE);
  g_assert_true (way_form_flush (GTK_WIDGET (fixture->window)));
  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the drums");
}

static void
test_unsaved_words_of_another_record_are_saved_in_time (Fixture *fixture, gconstpointer data)
{
  WayRecord *other = leave_with_unsaved_words (fixture);
  g_autofree char *text = shown (fixture);

  g_assert_cmpstr (text, ==, "A garden");
  g_assert_false (way_form_flush (GTK_WIDGET (fixture->window)));

  set_read_only (fixture->store, FALSE);
  g_assert_true (way_form_flush (GTK_WIDGET (fixture->window)));
  g_assert_cmpstr (way_record_get_text (fixture->wish, "words"), ==, "To play the drums");
  g_assert_cmpstr (way_record_get_text (other, "words"), ==, "A garden");
}

static void
test_a_removed_record_takes_its_typing_with_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) wish = g_object_ref (fixture->wish);
  g_autoptr (GError) error = NULL;

  type_words (fixture, "To play the drums");
  way_store_remove (fixture->store, wish, &error);
  g_assert_no_error (error);
  way_form_flush (GTK_WIDGET (fixture->window));
  way_form_set_record (fixture->form, fixture->store, NULL);

  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fixture->form)));
}

static void
test_whose_words_they_are_is_a_step (Fixture *fixture, gconstpointer data)
{
  way_editor_edit_whose (fixture->words, "close");
  g_assert_cmpstr (way_record_get_text (fixture->wish, "words_by"), ==, "close");

  undo (fixture->store);
  g_assert_cmpstr (way_editor_get_whose (fixture->words), ==, "person");
}

static gboolean
prepare_cb (WayRecord *draft, gpointer user_data, GError **error)
{
  way_record_set_text (draft, "why", user_data);
  return TRUE;
}

static void
test_a_draft_is_added_with_the_first_words (Fixture *fixture, gconstpointer data)
{
  GListModel *wishes = way_store_get_list (fixture->store, WAY_TYPE_WISH);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  WayRecord *wish;

  way_form_set_draft (fixture->form, fixture->store, draft, prepare_cb,
                      (gpointer) "I miss the sea");
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 1);

  type_words (fixture, "To live by the sea");
  way_form_flush (GTK_WIDGET (fixture->window));
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 2);
  wish = way_form_get_record (fixture->form);
  g_assert_true (wish != draft);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "To live by the sea");
  g_assert_cmpstr (way_record_get_text (wish, "why"), ==, "I miss the sea");

  type_words (fixture, "To live near the sea");
  way_form_flush (GTK_WIDGET (fixture->window));
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 2);
}

static void
test_whose_words_it_will_be_adds_no_draft (Fixture *fixture, gconstpointer data)
{
  GListModel *wishes = way_store_get_list (fixture->store, WAY_TYPE_WISH);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_form_set_draft (fixture->form, fixture->store, draft, NULL, NULL);
  way_editor_edit_whose (fixture->words, "worker");
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 1);

  type_words (fixture, "To live by the sea");
  way_form_flush (GTK_WIDGET (fixture->window));
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 2);
  g_assert_cmpstr (way_record_get_text (way_form_get_record (fixture->form), "words_by"), ==,
                   "worker");
}

static void
test_a_draft_that_could_not_be_added_is_tried_again (Fixture *fixture, gconstpointer data)
{
  GListModel *wishes = way_store_get_list (fixture->store, WAY_TYPE_WISH);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  g_autofree char *text = NULL;

  way_form_set_draft (fixture->form, fixture->store, draft, NULL, NULL);
  type_words (fixture, "To live by the sea");
  set_read_only (fixture->store, TRUE);
  g_assert_false (way_form_flush (GTK_WIDGET (fixture->window)));
  g_assert_false (way_form_flush (GTK_WIDGET (fixture->window)));
  text = shown (fixture);
  g_assert_cmpstr (text, ==, "To live by the sea");

  set_read_only (fixture->store, FALSE);
  g_assert_true (way_form_flush (GTK_WIDGET (fixture->window)));
  g_assert_cmpuint (g_list_model_get_n_items (wishes), ==, 2);
}

static void
test_a_brief_form_shows_only_what_was_said (Fixture *fixture, gconstpointer data)
{
  WayEditor *why = g_object_new (WAY_TYPE_WORDS_FIELD, "column", "why", NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *form = g_object_new (WAY_TYPE_FORM, "child", box, "brief", TRUE, NULL);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (why));
  gtk_window_set_child (fixture->window, form);
  way_form_set_record (WAY_FORM (form), fixture->store, fixture->wish);
  g_assert_true (way_form_is_empty (WAY_FORM (form)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (why)));

  g_object_set (form, "brief", FALSE, NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (why)));
}

#define TEST(name) g_test_add ("/form/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (shows_what_the_record_says);
  TEST (typing_is_saved_and_can_be_undone);
  TEST (what_is_typed_stays_while_another_value_changes);
  TEST (closing_while_typing_loses_nothing);
  TEST (another_record_first_saves_the_one_before);
  TEST (what_the_file_refuses_shows_the_old_value);
  TEST (words_that_could_not_be_saved_are_tried_again);
  TEST (unsaved_words_come_back_with_their_record);
  TEST (unsaved_words_of_another_record_are_saved_in_time);
  TEST (a_removed_record_takes_its_typing_with_it);
  TEST (whose_words_they_are_is_a_step);
  TEST (a_draft_is_added_with_the_first_words);
  TEST (whose_words_it_will_be_adds_no_draft);
  TEST (a_draft_that_could_not_be_added_is_tried_again);
  TEST (a_brief_form_shows_only_what_was_said);

  return g_test_run ();
}
