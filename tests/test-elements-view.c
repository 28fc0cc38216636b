#include <adwaita.h>

#include "journey-fixture.h"
#include "model/element.h"
#include "model/words.h"
#include "store/query.h"
#include "views/element-card.h"
#include "views/understanding-view.h"
#include "widget-fixture.h"
#include "widgets/editors.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view;
} Fixture;

static WayRecord *
get_element (Fixture *fixture, const char *key)
{
  g_autoptr (WayQuery) query = way_query_new (fixture->store, WAY_TYPE_ELEMENT, "key");

  way_query_where_text (query, "key", key);
  return way_query_peek (query, 0);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
  way_view_show_record (WAY_VIEW (fixture->view),
                        way_record_get_id (get_element (fixture, "talents")));
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
shows_element (GtkWidget *widget, gconstpointer element)
{
  return WAY_IS_ELEMENT_CARD (widget) && way_element_card_get_id (WAY_ELEMENT_CARD (widget)) ==
                                             way_record_get_id ((WayRecord *) element);
}

static GtkWidget *
get_editor (Fixture *fixture, const char *key, GType type)
{
  GtkWidget *card = find_widget (fixture->view, shows_element, get_element (fixture, key));

  return find_widget (card, has_type, GSIZE_TO_POINTER (type));
}

static void
test_all_ten_are_there_with_what_they_mean (Fixture *fixture, gconstpointer data)
{
  for (const WayWord *word = way_words_get ("element.key"); word->key != NULL; word++)
    {
      g_assert_nonnull (
          find_widget (fixture->view, has_label, way_word ("element.key", word->key)));
      g_assert_nonnull (
          find_widget (fixture->view, has_label, way_word ("element.means", word->key)));
    }
}

static void
test_what_matters_is_kept_and_may_be_open_again (Fixture *fixture, gconstpointer data)
{
  GtkWidget *choice = get_editor (fixture, "hope", WAY_TYPE_WORD_CHOICE);

  way_editor_edit_text (WAY_EDITOR (choice), "very");
  g_assert_cmpstr (way_record_get_text (get_element (fixture, "hope"), "importance"), ==, "very");
  undo (fixture->store);

  g_assert_null (way_record_get_text (get_element (fixture, "hope"), "importance"));
  g_assert_null (way_editor_get_text (WAY_EDITOR (choice)));
}

static void
test_a_note_is_in_my_words (Fixture *fixture, gconstpointer data)
{
  GtkWidget *note = get_editor (fixture, "roles", WAY_TYPE_WORDS_FIELD);

  way_editor_edit_text (WAY_EDITOR (note), "Father. And one day guitarist.");

  g_assert_cmpstr (way_record_get_text (get_element (fixture, "roles"), "note"), ==,
                   "Father. And one day guitarist.");
  g_assert_cmpstr (way_record_get_text (get_element (fixture, "roles"), "note_by"), ==, "person");
}

static void
test_the_element_that_was_looked_for_has_the_focus (Fixture *fixture, gconstpointer data)
{
  settle ();

  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (get_element (fixture, "talents")));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/elements-view/all-ten-are-there", test_all_ten_are_there_with_what_they_mean);
  ADD ("/elements-view/kept-and-open-again", test_what_matters_is_kept_and_may_be_open_again);
  ADD ("/elements-view/a-note-is-in-my-words", test_a_note_is_in_my_words);
  ADD ("/elements-view/what-was-looked-for", test_the_element_that_was_looked_for_has_the_focus);

  return g_test_run ();
}
