#include "model/moment.h"
#include "model/profile.h"
#include "store/moments.h"
#include "views/facet.h"
#include "views/moment-card.h"
#include "views/moment-row.h"
#include "views/understanding-view.h"
#include "widgets/invitation.h"
#include "widgets/story-line.h"
#include "widgets/words-field.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_stack_set_visible_child_name (GTK_STACK (child_of (fixture->view, "facets")), "story");
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static WayStoryLine *
get_line (Fixture *fixture)
{
  return WAY_STORY_LINE (find_type (fixture->view, WAY_TYPE_STORY_LINE));
}

static void
tell (Fixture *fixture, const char *line)
{
  GtkWidget *story = gtk_widget_get_ancestor (GTK_WIDGET (get_line (fixture)), WAY_TYPE_FACET);

  enter (find_type (story, WAY_TYPE_INVITATION), line);
}

/* Returns (borrowed) the moment that was told with WORDS. */
static WayRecord *
find_moment (Fixture *fixture, const char *words)
{
  g_autoptr (WayQuery) moments = way_moments_query (fixture->store);

  way_query_where_text (moments, "words", words);
  g_assert_cmpuint (way_query_get_length (moments), ==, 1);
  return way_query_peek (moments, 0);
}

static gint64
find_id (Fixture *fixture, const char *words)
{
  return way_record_get_id (find_moment (fixture, words));
}

static void
assert_listed (Fixture *fixture, const char *words)
{
  GtkWidget *row = find_type (fixture->view, WAY_TYPE_MOMENT_ROW);
  g_autoptr (GString) listed = g_string_new (NULL);

  row = row != NULL ? gtk_widget_get_parent (row) : NULL;
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *fold = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
      WayRecord *moment = way_moment_row_get_moment (WAY_MOMENT_ROW (fold));

      g_string_append_printf (listed, "%s%s", listed->len > 0 ? ", " : "",
                              way_record_get_text (moment, "words"));
    }
  g_assert_cmpstr (listed->str, ==, words);
}

static void
test_nothing_has_to_be_told (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) profile = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (profile, "made_on", "2024-01-09");
  add_record (fixture->store, profile);
  g_assert_true (says (fixture->view, "A song, a street, somebody’s hands: one moment is enough. "
                                      "Whatever is not for telling stays untold."));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_line (fixture))));
}

static void
test_one_line_tells_a_moment (Fixture *fixture, gconstpointer data)
{
  tell (fixture, "1998 Moved to the lake");
  tell (fixture, "at 12 a new school");
  tell (fixture, "A song");

  g_assert_cmpint (way_record_get_int (find_moment (fixture, "Moved to the lake"), "year"), ==,
                   1998);
  g_assert_cmpint (way_record_get_int (find_moment (fixture, "a new school"), "age"), ==, 12);
  g_assert_cmpint (way_record_get_int (find_moment (fixture, "A song"), "year"), ==, WAY_NONE);
  g_assert_cmpint (way_story_line_get_selected (get_line (fixture)), ==,
                   find_id (fixture, "A song"));

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MOMENT), ==, 2);
}

static void
test_list_and_line_tell_the_same (Fixture *fixture, gconstpointer data)
{
  tell (fixture, "A song");
  tell (fixture, "2001 School");
  tell (fixture, "A dog");
  tell (fixture, "1987 The boat");
  assert_listed (fixture, "The boat, School, A song, A dog");

  set_int (fixture->store, find_moment (fixture, "A dog"), "year", 1995);
  assert_listed (fixture, "The boat, A dog, School, A song");
  undo (fixture->store);
  assert_listed (fixture, "The boat, School, A song, A dog");
}

static void
test_how_it_was_is_one_step (Fixture *fixture, gconstpointer data)
{
  WayRecord *boat;

  tell (fixture, "1987 The boat");
  boat = find_moment (fixture, "The boat");
  g_signal_emit_by_name (get_line (fixture), "toned", way_record_get_id (boat), 2);
  g_assert_cmpint (way_record_get_int (boat, "tone"), ==, 2);
  undo (fixture->store);
  g_assert_cmpint (way_record_get_int (boat, "tone"), ==, WAY_NONE);

  g_signal_emit_by_name (get_line (fixture), "toned", way_record_get_id (boat), WAY_STORY_OPEN);
  g_assert_cmpint (way_record_get_int (boat, "tone"), ==, WAY_NONE);
}

static void
test_moments_of_some_time_change_places (Fixture *fixture, gconstpointer data)
{
  tell (fixture, "A song");
  tell (fixture, "1987 The boat");
  tell (fixture, "A dog");
  g_signal_emit_by_name (get_line (fixture), "moved", find_id (fixture, "A dog"), -1);
  assert_listed (fixture, "The boat, A dog, A song");
  undo (fixture->store);
  assert_listed (fixture, "The boat, A song, A dog");
}

static void
test_a_removed_moment_comes_back_by_undo (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card;

  tell (fixture, "1987 The boat");
  tell (fixture, "2001 School");
  card = find_type (fixture->view, WAY_TYPE_MOMENT_CARD);
  gtk_widget_activate_action (card, "moment.remove", NULL);
  assert_listed (fixture, "The boat");
  g_assert_cmpint (way_story_line_get_selected (get_line (fixture)), ==,
                   find_id (fixture, "The boat"));

  undo (fixture->store);
  assert_listed (fixture, "The boat, School");
  gtk_widget_activate_action (card, "moment.remove", NULL);
  assert_listed (fixture, "School");
}

static void
test_another_moment_keeps_what_is_typed (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card;
  GtkTextView *words;

  tell (fixture, "1987 The boat");
  tell (fixture, "2001 School");
  card = find_type (fixture->view, WAY_TYPE_MOMENT_CARD);
  words = GTK_TEXT_VIEW (find_type (card, GTK_TYPE_TEXT_VIEW));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (words), "School by the river", -1);
  g_signal_emit_by_name (get_line (fixture), "selected", find_id (fixture, "The boat"));
  assert_listed (fixture, "The boat, School by the river");
}

static void
test_find_comes_to_a_moment (Fixture *fixture, gconstpointer data)
{
  gint64 boat;

  tell (fixture, "1987 The boat");
  tell (fixture, "2001 School");
  boat = find_id (fixture, "The boat");
  gtk_stack_set_visible_child_name (GTK_STACK (child_of (fixture->view, "facets")), "profile");
  way_view_show_record (WAY_VIEW (fixture->view), boat);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, boat);
  g_assert_cmpint (way_story_line_get_selected (get_line (fixture)), ==, boat);
}

static void
test_a_long_story_fits_where_there_is_little_room (Fixture *fixture, gconstpointer data)
{
  int minimum;

  for (int i = 0; i < 30; i++)
    {
      g_autofree char *line =
          g_strdup_printf ("%d A day by the sea that nobody wanted to end", 1970 + i);

      tell (fixture, line);
    }
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  gtk_widget_measure (fixture->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 440);
}

#define TEST(name) g_test_add ("/story-view/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (nothing_has_to_be_told);
  TEST (one_line_tells_a_moment);
  TEST (list_and_line_tell_the_same);
  TEST (how_it_was_is_one_step);
  TEST (moments_of_some_time_change_places);
  TEST (a_removed_moment_comes_back_by_undo);
  TEST (another_moment_keeps_what_is_typed);
  TEST (find_comes_to_a_moment);
  TEST (a_long_story_fits_where_there_is_little_room);

  return g_test_run ();
}
