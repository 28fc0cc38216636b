#include <adwaita.h>

#include "model/domain.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/wish.h"
#include "store/domains.h"
#include "store/scoring.h"
#include "views/change-row.h"
#include "views/domain-form.h"
#include "views/domain-panel.h"
#include "views/domains-dialog.h"
#include "views/form.h"
#include "views/profile-bar.h"
#include "views/profile-head.h"
#include "views/profile-history.h"
#include "views/profile-menu.h"
#include "views/profile-row.h"
#include "views/profile-twins.h"
#include "views/talk-list.h"
#include "views/understanding-view.h"
#include "views/wish-field.h"
#include "views/worker-panel.h"
#include "widgets/radar-chart.h"
#include "widgets/radar-legend.h"
#include "widgets/score-row.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view;
  WayRadarChart *chart;
} Fixture;

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->chart = WAY_RADAR_CHART (find (fixture->view, WAY_TYPE_RADAR_CHART));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static WayRecord *
get_domain (Fixture *fixture, guint axis)
{
  g_autoptr (WayQuery) domains = way_domains_query (fixture->store, TRUE);

  return way_query_peek (domains, axis);
}

static WayRecord *
add_profile (Fixture *fixture, const char *date)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (draft, "made_on", date);
  return add_record (fixture->store, draft);
}

static void
set_score (Fixture *fixture, WayRecord *profile, guint axis, gint64 score)
{
  gint64 id = way_record_get_id (profile);
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, "Score", &id, way_record_get_id (get_domain (fixture, axis)),
                       "score", score, &error);
  g_assert_no_error (error);
}

/* As a hand or a key on the wheel does. */
static void
score (Fixture *fixture, guint axis, int value)
{
  g_signal_emit_by_name (fixture->chart, "scored", axis, value);
}

static GtkListBoxRow *
get_row (Fixture *fixture, guint axis)
{
  GtkWidget *row = find (fixture->view, WAY_TYPE_PROFILE_ROW);

  while (axis-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return GTK_LIST_BOX_ROW (row);
}

static void
assert_shown (Fixture *fixture, guint axis, const char *handle_label, gint64 panel_score)
{
  GtkWidget *handle = gtk_widget_get_first_child (GTK_WIDGET (fixture->chart));
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  WayEditor *score_row = WAY_EDITOR (find (panel, WAY_TYPE_SCORE_ROW));

  for (guint i = 0; i < axis; i++)
    handle = gtk_widget_get_next_sibling (handle);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_LABEL, handle_label);
  gtk_test_accessible_assert_property (get_row (fixture, axis), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       handle_label);
  if (axis == (guint) way_radar_chart_get_selected (fixture->chart))
    g_assert_cmpint (way_editor_get_number (score_row), ==, panel_score);
}

/* Neither a full disk nor a look at the next domain takes them away. */
static void
test_words_that_can_not_be_saved_stay (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *good = GTK_TEXT_VIEW (find (panel, GTK_TYPE_TEXT_VIEW));
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
  GtkWidget *twins = find (fixture->view, WAY_TYPE_PROFILE_TWINS);
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);

  g_assert_true (gtk_widget_child_focus (twins, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_activate_action (twins, "profile.say", NULL));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), panel));
}

static void
test_comparing_shows_the_earlier_profile (Fixture *fixture, gconstpointer data)
{
  const WayRadarLayout *layout;

  set_score (fixture, add_profile (fixture, "2024-01-09"), 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);

  layout = way_radar_chart_get_layout (fixture->chart);
  g_assert_cmpint (layout->spokes[3].axis.score[0], ==, 5);
  g_assert_cmpint (layout->spokes[3].axis.score[1], ==, 3);
  g_assert_cmpint (layout->spokes[0].axis.score[1], ==, WAY_RADAR_UNSCORED);
}

static void
test_a_new_profile_begins_with_nothing (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09");
  g_autoptr (GError) error = NULL;

  set_score (fixture, old, 3, 3);
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);

  way_scoring_add_profile (fixture->store, "New profile", &error);
  g_assert_no_error (error);
  assert_shown (fixture, 3, "Free time: not scored", WAY_NONE);

  score (fixture, 3, 8);
  g_assert_cmpint (
      way_record_get_int (way_scoring_find (fixture->store, way_record_get_id (old),
                                            way_record_get_id (get_domain (fixture, 3))),
                          "score"),
      ==, 3);
}

static void
test_a_new_profile_is_ready_to_be_scored (Fixture *fixture, gconstpointer data)
{
  GtkWidget *head = find (fixture->view, WAY_TYPE_PROFILE_HEAD), *button;

  add_profile (fixture, "2024-01-09");
  way_profile_bar_set_look (WAY_PROFILE_BAR (find (fixture->view, WAY_TYPE_PROFILE_BAR)),
                            "history");
  button = child_of (head, "new_profile");
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");

  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), GTK_WIDGET (fixture->chart)));
}

static void
test_whose_words_it_will_be_comes_with_the_first (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
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
test_a_domain_switched_off_keeps_its_past (Fixture *fixture, gconstpointer data)
{
  WayRecord *home = get_domain (fixture, 0);
  g_autoptr (GError) error = NULL;

  score (fixture, 0, 7);
  way_domains_set_shown (fixture->store, home, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  assert_shown (fixture, 0, "Work and daytime activities: not scored", WAY_NONE);

  way_domains_set_shown (fixture->store, home, TRUE, &error);
  g_assert_no_error (error);
  assert_shown (fixture, 3, "Home: 7 of 10", 7); /* behind the others of its section */
}

static void
test_the_wheel_has_a_least_and_a_most (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (way_domains_has_room (fixture->store));
  g_assert_cmpint (way_domains_add (fixture->store, "Fishing", "life", &error), !=, 0);
  g_assert_cmpint (way_domains_add (fixture->store, "The garden", "life", &error), !=, 0);
  g_assert_no_error (error);
  g_assert_false (way_domains_has_room (fixture->store));
  assert_shown (fixture, 4, "Fishing: not scored", WAY_NONE);

  while (way_domains_can_spare (fixture->store))
    way_domains_set_shown (fixture->store, get_domain (fixture, 0), FALSE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (get_domain (fixture, 2));
  g_assert_null (get_domain (fixture, 3));
}

static void
test_all_domains_can_be_chosen_from (Fixture *fixture, gconstpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *dialog;

  way_domains_dialog_present (fixture->view, fixture->store);
  dialog = g_list_model_get_item (windows, g_list_model_get_n_items (windows) - 1);
  if (!WAY_IS_DOMAINS_DIALOG (dialog))
    {
      g_object_unref (dialog);
      dialog = g_list_model_get_item (windows, 0);
    }
  g_assert_true (WAY_IS_DOMAINS_DIALOG (dialog));
  gtk_window_destroy (dialog);
  g_assert_finalize_object (dialog);
}

static void
test_a_label_shows_its_domain (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->chart, "selected", 4);
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (get_domain (fixture, 4)));
}

/* Returns the menu that shows a profile, or the one that compares it. */
static GtkWidget *
find_menu (GtkWidget *widget, gboolean comparing)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean compares = FALSE;
      GtkWidget *found = NULL;

      if (WAY_IS_PROFILE_MENU (child))
        g_object_get (child, "comparing", &compares, NULL);
      else
        found = find_menu (child, comparing);
      if (WAY_IS_PROFILE_MENU (child) && compares == comparing)
        found = child;
      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_an_older_profile_can_be_looked_at (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09");

  set_score (fixture, old, 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);
  g_signal_emit_by_name (find_menu (fixture->view, FALSE), "chosen", way_record_get_id (old));
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);
}

static void
test_none_need_lie_behind (Fixture *fixture, gconstpointer data)
{
  const WayRadarLayout *layout;

  set_score (fixture, add_profile (fixture, "2024-01-09"), 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);
  g_signal_emit_by_name (find_menu (fixture->view, TRUE), "chosen", (gint64) 0);

  layout = way_radar_chart_get_layout (fixture->chart);
  g_assert_cmpint (layout->spokes[3].axis.score[1], ==, WAY_RADAR_UNSCORED);
}

static void
test_words_are_saved_before_another_domain_shows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *words = GTK_TEXT_VIEW (find (panel, GTK_TYPE_TEXT_VIEW));
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
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkTextView *words = GTK_TEXT_VIEW (find (panel, GTK_TYPE_TEXT_VIEW));
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
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  GtkEntry *entry = GTK_ENTRY (find (panel, GTK_TYPE_ENTRY));
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
  g_assert_nonnull (find (panel, WAY_TYPE_WISH_FIELD));
  g_object_unref (wish);

  g_signal_emit_by_name (fixture->chart, "selected", 0);
  g_assert_null (find (panel, WAY_TYPE_WISH_FIELD));
}

static void
test_a_removed_profile_comes_back_by_undo (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09"), *new = add_profile (fixture, "2024-03-12");
  gint64 id = way_record_get_id (new);
  g_autoptr (GError) error = NULL;

  set_score (fixture, old, 3, 3);
  set_score (fixture, new, 3, 5);
  g_signal_emit_by_name (find_menu (fixture->view, FALSE), "removed", id);
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);

  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  assert_shown (fixture, 3, "Free time: 5 of 10", 5);
}

/* Returns (borrowed, nullable) the field of COLUMN that is shown in the panel. */
static WayEditor *
find_field (GtkWidget *widget, const char *column)
{
  WayEditor *found = NULL;

  if (WAY_IS_EDITOR (widget) &&
      g_strcmp0 (way_editor_get_column (WAY_EDITOR (widget)), column) == 0)
    return gtk_widget_get_visible (widget) ? WAY_EDITOR (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_field (child, column);
  return found;
}

static void
test_the_worker_s_view_needs_both (Fixture *fixture, gconstpointer data)
{
  GtkWidget *panel = find (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  const WayRadarLayout *layout;
  gint64 profile = 0;
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, "Score", &profile,
                       way_record_get_id (get_domain (fixture, 3)), "worker_score", 4, &error);
  g_assert_no_error (error);
  gtk_expander_set_expanded (
      GTK_EXPANDER (find (find (panel, WAY_TYPE_WORKER_PANEL), GTK_TYPE_EXPANDER)), TRUE);
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
  GtkWidget *list = find (fixture->view, WAY_TYPE_TALK_LIST), *today, *button;
  gint64 profile = 0;

  g_assert_false (gtk_widget_get_visible (list));
  for (guint axis = 1; axis < 6; axis++)
    set_talk (fixture, &profile, axis);
  g_assert_true (gtk_widget_get_visible (list));

  button = find (list, GTK_TYPE_BUTTON);
  today = gtk_widget_get_parent (button);
  g_assert_cmpuint (count_children (today), ==, 3);
  g_signal_emit_by_name (gtk_widget_get_next_sibling (button), "clicked");
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==,
                   way_record_get_id (get_domain (fixture, 2)));
}

static void
test_any_two_profiles_can_be_compared (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09"), *new = add_profile (fixture, "2024-03-12");
  const WayRadarLayout *layout;

  set_score (fixture, old, 3, 3);
  set_score (fixture, new, 3, 5);
  g_signal_emit_by_name (find_menu (fixture->view, FALSE), "chosen", way_record_get_id (old));
  g_signal_emit_by_name (find_menu (fixture->view, TRUE), "chosen", way_record_get_id (new));

  layout = way_radar_chart_get_layout (fixture->chart);
  g_assert_cmpint (layout->spokes[3].axis.score[0], ==, 3);
  g_assert_cmpint (layout->spokes[3].axis.score[1], ==, 5);
  /* The words go with time, whichever lies on top. */
  gtk_test_accessible_assert_property (find (fixture->view, WAY_TYPE_CHANGE_ROW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Free time: 3 then 5, higher than it was");
}

static void
test_a_small_wheel_of_the_past_opens (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09");
  GtkWidget *history = find (fixture->view, WAY_TYPE_PROFILE_HISTORY);

  set_score (fixture, old, 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);
  way_profile_bar_set_look (WAY_PROFILE_BAR (find (fixture->view, WAY_TYPE_PROFILE_BAR)),
                            "history");
  g_signal_emit_by_name (find (history, GTK_TYPE_BUTTON), "clicked"); /* the oldest comes first */
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);
}

static void
test_an_emptied_name_is_the_built_in_one (Fixture *fixture, gconstpointer data)
{
  WayDomain *home = WAY_DOMAIN (get_domain (fixture, 0));
  g_autoptr (GtkWidget) form = g_object_ref_sink (way_domain_form_new (fixture->store, home));

  way_editor_edit_text (find_field (form, "name"), "My nest");
  assert_shown (fixture, 0, "My nest: not scored", WAY_NONE);
  way_editor_edit_text (find_field (form, "name"), NULL);
  assert_shown (fixture, 0, "Home: not scored", WAY_NONE);

  way_editor_edit_text (find_field (form, "icon"), "emoji-food-symbolic");
  g_assert_cmpstr (way_domain_get_icon (home), ==, "emoji-food-symbolic");
}

static void
test_words_that_were_found_show_in_their_profile (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09"), *said;

  set_score (fixture, old, 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);
  said = way_scoring_find (fixture->store, way_record_get_id (old),
                           way_record_get_id (get_domain (fixture, 3)));
  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (said));
  g_assert_cmpint (way_radar_chart_get_selected (fixture->chart), ==, 3);
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);
}

static void
test_a_domain_moves_to_its_section (Fixture *fixture, gconstpointer data)
{
  WayRecord *home = get_domain (fixture, 0);
  g_autoptr (GError) error = NULL;

  way_domains_set_section (fixture->store, home, "personal", &error);
  g_assert_no_error (error);
  g_assert_true (get_domain (fixture, 9) == home);
  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_true (get_domain (fixture, 0) == home);
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

#define TEST(name)                                                                                 \
  g_test_add ("/profile-view/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (words_that_can_not_be_saved_stay);
  TEST (first_score_makes_a_profile_of_today);
  TEST (undo_takes_a_whole_gesture_back);
  TEST (dragging_out_leaves_the_words);
  TEST (keys_in_the_table_score_too);
  TEST (enter_goes_to_what_is_said_about_a_domain);
  TEST (comparing_shows_the_earlier_profile);
  TEST (a_new_profile_begins_with_nothing);
  TEST (a_new_profile_is_ready_to_be_scored);
  TEST (whose_words_it_will_be_comes_with_the_first);
  TEST (a_domain_switched_off_keeps_its_past);
  TEST (the_wheel_has_a_least_and_a_most);
  TEST (all_domains_can_be_chosen_from);
  TEST (a_label_shows_its_domain);
  TEST (an_older_profile_can_be_looked_at);
  TEST (none_need_lie_behind);
  TEST (words_are_saved_before_another_domain_shows);
  TEST (closing_while_typing_loses_nothing);
  TEST (a_wish_belongs_to_its_domain);
  TEST (a_removed_profile_comes_back_by_undo);
  TEST (the_worker_s_view_needs_both);
  TEST (at_most_three_are_for_today);
  TEST (any_two_profiles_can_be_compared);
  TEST (a_small_wheel_of_the_past_opens);
  TEST (an_emptied_name_is_the_built_in_one);
  TEST (words_that_were_found_show_in_their_profile);
  TEST (a_domain_moves_to_its_section);
  TEST (a_wish_on_the_wheel_is_kept);
  TEST (it_fits_with_little_room);

  return g_test_run ();
}
