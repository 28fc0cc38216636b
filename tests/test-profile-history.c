#include <adwaita.h>

#include "views/change-row.h"
#include "views/profile-bar.h"
#include "views/profile-head.h"
#include "views/profile-history.h"
#include "views/profile-menu.h"

#include "profile-fixture.h"

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
  GtkWidget *head = find_type (fixture->view, WAY_TYPE_PROFILE_HEAD), *button;

  add_profile (fixture, "2024-01-09");
  way_profile_bar_set_look (WAY_PROFILE_BAR (find_type (fixture->view, WAY_TYPE_PROFILE_BAR)),
                            "history");
  button = child_of (head, "new_profile");
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");

  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), GTK_WIDGET (fixture->chart)));
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
  gtk_test_accessible_assert_property (find_type (fixture->view, WAY_TYPE_CHANGE_ROW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Free time: 3 then 5, higher than it was");
}

static void
test_a_small_wheel_of_the_past_opens (Fixture *fixture, gconstpointer data)
{
  WayRecord *old = add_profile (fixture, "2024-01-09");
  GtkWidget *history = find_type (fixture->view, WAY_TYPE_PROFILE_HISTORY);

  set_score (fixture, old, 3, 3);
  set_score (fixture, add_profile (fixture, "2024-03-12"), 3, 5);
  way_profile_bar_set_look (WAY_PROFILE_BAR (find_type (fixture->view, WAY_TYPE_PROFILE_BAR)),
                            "history");
  g_signal_emit_by_name (find_type (history, GTK_TYPE_BUTTON),
                         "clicked"); /* the oldest comes first */
  assert_shown (fixture, 3, "Free time: 3 of 10", 3);
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

#define TEST(name) PROFILE_TEST ("/profile-history/", name)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (comparing_shows_the_earlier_profile);
  TEST (a_new_profile_begins_with_nothing);
  TEST (a_new_profile_is_ready_to_be_scored);
  TEST (an_older_profile_can_be_looked_at);
  TEST (none_need_lie_behind);
  TEST (a_removed_profile_comes_back_by_undo);
  TEST (any_two_profiles_can_be_compared);
  TEST (a_small_wheel_of_the_past_opens);
  TEST (words_that_were_found_show_in_their_profile);

  return g_test_run ();
}
