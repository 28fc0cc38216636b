#include <adwaita.h>

#include "model/score.h"
#include "model/wish.h"
#include "views/form.h"
#include "views/profile-head.h"
#include "views/profile-twins.h"
#include "views/talk-list.h"
#include "views/wish-field.h"
#include "views/worker-panel.h"
#include "widgets/quote.h"

#include "profile-fixture.h"

/* Neither a full disk nor a look at the next domain takes them away. */
static void
test_words_that_can_not_be_saved_stay (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *good = GTK_TEXT_VIEW (find_type (panel, GTK_TYPE_TEXT_VIEW));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (good);
  g_autofree char *text = NULL;

  gtk_text_buffer_set_text (buffer, "A warm room", -1);
  set_read_only (fixture->store, TRUE);
  g_assert_false (way_form_flush (panel));
  g_signal_emit_by_name (panel, "moved", 1);
  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "A warm room");

  set_read_only (fixture->store, FALSE);
  g_assert_true (way_form_flush (panel));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
}

static void
test_first_score_makes_a_profile_of_today (Fixture *fixture, gconstpointer data)
{
  WayRecord *record;

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 0);
  score (fixture, 0, 7);

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 1);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  record = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_SCORE), 0);
  g_assert_cmpint (way_record_get_int (record, "score"), ==, 7);
  g_object_unref (record);
  assert_shown (fixture, 0, "Home: 7 of 10", 7);
}

static void
test_undo_takes_a_whole_gesture_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  score (fixture, 0, 7);
  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 0);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 0);
  assert_shown (fixture, 0, "Home: not scored", WAY_NONE);

  way_store_redo (fixture->store, &error);
  g_assert_no_error (error);
  assert_shown (fixture, 0, "Home: 7 of 10", 7);
}

static void
test_dragging_out_leaves_the_words (Fixture *fixture, gconstpointer data)
{
  gint64 profile = 0, domain = way_record_get_id (get_domain (fixture, 0));
  g_autoptr (GError) error = NULL;
  WayRecord *record;

  way_scoring_set_int (fixture->store, "Score", &profile, domain, "score", 7, &error);
  g_assert_no_error (error);
  way_scoring_set_text (fixture->store, "Words", &profile, domain, "good", "My own key", NULL,
                        &error);
  g_assert_no_error (error);

  score (fixture, 0, WAY_RADAR_UNSCORED);
  record = way_scoring_find (fixture->store, profile, domain);
  g_assert_cmpint (way_record_get_int (record, "score"), ==, WAY_NONE);
  g_assert_cmpstr (way_record_get_text (record, "good"), ==, "My own key");
}

/* They are said beside life as a whole, and stand above the wheel. */
static void
test_words_about_all_of_it_make_a_profile (Fixture *fixture, gconstpointer data)
{
  GtkWidget *head = find_type (fixture->view, WAY_TYPE_PROFILE_HEAD);
  g_autoptr (WayRecord) profile = NULL;

  way_editor_edit_text (find_field (head, "words"), "Something is beginning.");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 1);
  profile = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_PROFILE), 0);
  g_assert_cmpstr (way_record_get_text (profile, "words"), ==, "Something is beginning.");
  g_assert_true (says (find_type (fixture->view, WAY_TYPE_QUOTE), "Something is beginning."));

  score (fixture, 0, 7);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PROFILE), ==, 1);
}

static void
test_keys_in_the_table_score_too (Fixture *fixture, gconstpointer data)
{
  score (fixture, 3, 5);
  g_signal_emit_by_name (get_row (fixture, 3), "scored", (gint64) 6);
  assert_shown (fixture, 3, "Free time: 6 of 10", 6);
  g_signal_emit_by_name (get_row (fixture, 3), "scored", WAY_NONE);
  assert_shown (fixture, 3, "Free time: not scored", WAY_NONE);
}

/* Tab would go on to the next domain, and never come to what is said about this one. */
static void
test_enter_goes_to_what_is_said_about_a_domain (Fixture *fixture, gconstpointer data)
{
  GtkWidget *twins = find_type (fixture->view, WAY_TYPE_PROFILE_TWINS);
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);

  g_assert_true (gtk_widget_child_focus (twins, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_activate_action (twins, "profile.say", NULL));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), panel));
}

static void
test_whose_words_it_will_be_comes_with_the_first (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  WayEditor *good = WAY_EDITOR (child_of (panel, "good"));
  g_autoptr (WayQuery) scores = way_query_new (fixture->store, WAY_TYPE_SCORE, "domain");
  WayRecord *score;

  way_editor_edit_whose (good, "worker");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 0);

  way_editor_edit_text (good, "The window to the south");
  score = way_query_peek (scores, 0);
  g_assert_cmpstr (way_record_get_text (score, "good_by"), ==, "worker");
  g_assert_cmpstr (way_record_get_text (score, "higher_by"), ==, "person");
}

static void
test_a_label_shows_its_domain (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->chart, "selected", 4);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (get_domain (fixture, 4)));
}

static void
test_words_are_saved_before_another_domain_shows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *words = GTK_TEXT_VIEW (find_type (panel, GTK_TYPE_TEXT_VIEW));
  WayRecord *record;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (words), "My own key", -1);
  g_signal_emit_by_name (fixture->chart, "selected", 4);

  record = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_SCORE), 0);
  g_assert_nonnull (record);
  g_assert_cmpstr (way_record_get_text (record, "good"), ==, "My own key");
  g_assert_cmpint (way_record_get_int (record, "score"), ==, WAY_NONE);
  g_assert_cmpint (way_record_get_int (record, "domain"), ==,
                   way_record_get_id (get_domain (fixture, 0)));
  g_object_unref (record);
}

static void
test_closing_while_typing_loses_nothing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *words = GTK_TEXT_VIEW (find_type (panel, GTK_TYPE_TEXT_VIEW));
  g_autoptr (WayRecord) record = NULL;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (words), "My own key", -1);
  gtk_window_destroy (g_steal_pointer (&fixture->window));

  record = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_SCORE), 0);
  g_assert_nonnull (record);
  g_assert_cmpstr (way_record_get_text (record, "good"), ==, "My own key");
}

static void
test_a_wish_belongs_to_its_domain (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkEntry *entry = GTK_ENTRY (find_type (panel, GTK_TYPE_ENTRY));
  WayRecord *wish;

  g_signal_emit_by_name (fixture->chart, "selected", 3);
  gtk_editable_set_text (GTK_EDITABLE (entry), " To play the guitar ");
  g_signal_emit_by_name (entry, "activate");

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_WISH), ==, 1);
  wish = g_list_model_get_item (way_store_get_list (fixture->store, WAY_TYPE_WISH), 0);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "To play the guitar");
  g_assert_cmpint (way_record_get_int (wish, "domain"), ==,
                   way_record_get_id (get_domain (fixture, 3)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_nonnull (find_type (panel, WAY_TYPE_WISH_FIELD));
  g_object_unref (wish);

  g_signal_emit_by_name (fixture->chart, "selected", 0);
  g_assert_null (find_type (panel, WAY_TYPE_WISH_FIELD));
}

static void
test_the_worker_s_view_needs_both (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  const WayRadarLayout *layout;
  gint64 profile = 0;
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, "Score", &profile,
                       way_record_get_id (get_domain (fixture, 3)), "worker_score", 4, &error);
  g_assert_no_error (error);
  gtk_expander_set_expanded (
      GTK_EXPANDER (find_type (find_type (panel, WAY_TYPE_WORKER_PANEL), GTK_TYPE_EXPANDER)), TRUE);
  way_editor_edit_number (find_field (panel, "person_wants_view"), 1);
  g_assert_null (find_field (panel, "worker_score"));
  layout = way_radar_chart_get_layout (fixture->chart);
  g_assert_cmpint (layout->spokes[3].axis.worker, ==, WAY_RADAR_UNSCORED);

  way_editor_edit_number (find_field (panel, "worker_wants_view"), 1);
  g_assert_nonnull (find_field (panel, "worker_score"));
  layout = way_radar_chart_get_layout (fixture->chart);
  g_assert_cmpint (layout->spokes[3].axis.worker, ==, 4);
  g_assert_cmpint (layout->spokes[3].axis.score[0], ==, WAY_RADAR_UNSCORED); /* never mixed */

  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_null (find_field (panel, "worker_score"));
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static void
set_talk (Fixture *fixture, gint64 *profile, guint axis)
{
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, "Talk", profile,
                       way_record_get_id (get_domain (fixture, axis)), "talk", 1, &error);
  g_assert_no_error (error);
}

static void
test_at_most_three_are_for_today (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = find_type (fixture->view, WAY_TYPE_TALK_LIST), *today, *button;
  gint64 profile = 0;

  g_assert_false (gtk_widget_get_visible (list));
  for (guint axis = 1; axis < 6; axis++)
    set_talk (fixture, &profile, axis);
  g_assert_true (gtk_widget_get_visible (list));

  button = find_type (list, GTK_TYPE_BUTTON);
  today = gtk_widget_get_parent (button);
  g_assert_cmpuint (count_children (today), ==, 3);
  g_signal_emit_by_name (gtk_widget_get_next_sibling (button), "clicked");
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (get_domain (fixture, 2)));
}

static void
test_a_wish_on_the_wheel_is_kept (Fixture *fixture, gconstpointer data)
{
  score (fixture, 3, 5);
  g_signal_emit_by_name (fixture->chart, "wished", 3, 8);
  g_assert_cmpint (way_radar_chart_get_layout (fixture->chart)->spokes[3].axis.wished, ==, 8);
  assert_shown (fixture, 3, "Free time: 5 of 10", 5);
}

static void
test_it_fits_with_little_room (Fixture *fixture, gconstpointer data)
{
  int minimum;

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  gtk_widget_measure (fixture->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 440);
}

#define TEST(name) PROFILE_TEST ("/profile-view/", name)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (words_that_can_not_be_saved_stay);
  TEST (first_score_makes_a_profile_of_today);
  TEST (undo_takes_a_whole_gesture_back);
  TEST (dragging_out_leaves_the_words);
  TEST (words_about_all_of_it_make_a_profile);
  TEST (keys_in_the_table_score_too);
  TEST (enter_goes_to_what_is_said_about_a_domain);
  TEST (whose_words_it_will_be_comes_with_the_first);
  TEST (a_label_shows_its_domain);
  TEST (words_are_saved_before_another_domain_shows);
  TEST (closing_while_typing_loses_nothing);
  TEST (a_wish_belongs_to_its_domain);
  TEST (the_worker_s_view_needs_both);
  TEST (at_most_three_are_for_today);
  TEST (a_wish_on_the_wheel_is_kept);
  TEST (it_fits_with_little_room);

  return g_test_run ();
}
