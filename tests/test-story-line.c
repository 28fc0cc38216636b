#include "widgets/story-line.h"

#include <adwaita.h>

#include "model/moment.h"
#include "model/profile.h"
#include "model/record.h"

#include "widget-fixture.h"

/* The marks are "School" in 1990, "The winter" in 2000, a profile, and "A song" of some time. */
#define PROFILE 2
#define SONG 3

typedef struct
{
  GtkWindow *window;
  WayStoryLine *line;
  GtkEventController *drag, *key;
  GString *said; /* what the line has said */
} Fixture;

static void
selected_cb (Fixture *fixture, gint64 id)
{
  g_string_append_printf (fixture->said, "selected %d;", (int) id);
}

static void
toned_cb (Fixture *fixture, gint64 id, int tone)
{
  if (tone == WAY_STORY_OPEN)
    g_string_append_printf (fixture->said, "open %d;", (int) id);
  else
    g_string_append_printf (fixture->said, "toned %d %d;", (int) id, tone);
}

static void
opened_cb (Fixture *fixture, gint64 id)
{
  g_string_append_printf (fixture->said, "opened %d;", (int) id);
}

static void
moved_cb (Fixture *fixture, gint64 id, int delta)
{
  g_string_append_printf (fixture->said, "moved %d %d;", (int) id, delta);
}

static void
add_moment (GListStore *moments, gint64 id, gint64 year, const char *words, gint64 tone)
{
  g_autoptr (WayRecord) moment = way_record_new (WAY_TYPE_MOMENT);

  way_record_set_int (moment, "year", year);
  way_record_set_int (moment, "age", WAY_NONE);
  way_record_set_int (moment, "tone", tone);
  way_record_set_text (moment, "words", words);
  way_record_load_id (moment, id);
  g_list_store_append (moments, moment);
}

static WayStory *
make_story (gint64 tone)
{
  g_autoptr (GListStore) moments = g_list_store_new (WAY_TYPE_MOMENT);
  g_autoptr (GListStore) profiles = g_list_store_new (WAY_TYPE_PROFILE);
  g_autoptr (WayRecord) profile = way_record_new (WAY_TYPE_PROFILE);

  add_moment (moments, 1, 1990, "School", tone);
  add_moment (moments, 2, 2000, "The winter", -2);
  add_moment (moments, 4, WAY_NONE, "A song", WAY_NONE);
  add_moment (moments, 5, WAY_NONE, "A dog", 2);
  way_record_set_text (profile, "made_on", "2020-03-05");
  way_record_set_int (profile, "life", 6);
  way_record_load_id (profile, 3);
  g_list_store_append (profiles, profile);

  return way_story_new (G_LIST_MODEL (moments), G_LIST_MODEL (profiles));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->said = g_string_new (NULL);
  fixture->line = WAY_STORY_LINE (way_story_line_new ());
  way_story_line_set_story (fixture->line, make_story (1));
  g_signal_connect_swapped (fixture->line, "selected", G_CALLBACK (selected_cb), fixture);
  g_signal_connect_swapped (fixture->line, "toned", G_CALLBACK (toned_cb), fixture);
  g_signal_connect_swapped (fixture->line, "opened", G_CALLBACK (opened_cb), fixture);
  g_signal_connect_swapped (fixture->line, "moved", G_CALLBACK (moved_cb), fixture);
  fixture->drag = find_controller (GTK_WIDGET (fixture->line), GTK_TYPE_GESTURE_DRAG);
  fixture->key = find_controller (GTK_WIDGET (fixture->line), GTK_TYPE_EVENT_CONTROLLER_KEY);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->line));
  fixture->window = show_in_window (scroller, 700, 500);
  g_string_truncate (fixture->said, 0); /* a new window gives somebody the focus */
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_window (fixture->window, fixture->line);
  g_string_free (fixture->said, TRUE);
}

static GtkWidget *
get_handle (Fixture *fixture, guint place)
{
  return child_at (GTK_WIDGET (fixture->line), place);
}

static gboolean
press_key (Fixture *fixture, guint key, GdkModifierType modifiers)
{
  gboolean handled;

  g_signal_emit_by_name (fixture->key, "key-pressed", key, 0, modifiers, &handled);
  return handled;
}

/* Presses at the mark and lets go OFFSET pixels further down. */
static void
drag (Fixture *fixture, guint place, double offset)
{
  WayRect handle = way_story_layout_get_handle (way_story_line_get_layout (fixture->line), place);

  g_signal_emit_by_name (fixture->drag, "drag-begin", handle.x + handle.width / 2,
                         handle.y + handle.height / 2);
  g_signal_emit_by_name (fixture->drag, "drag-update", 0.0, offset / 2);
  g_signal_emit_by_name (fixture->drag, "drag-update", 0.0, offset);
  g_signal_emit_by_name (fixture->drag, "drag-end", 0.0, offset);
}

static void
assert_said (Fixture *fixture, const char *said)
{
  g_assert_cmpstr (fixture->said->str, ==, said);
  g_string_truncate (fixture->said, 0);
}

static void
test_each_mark_has_a_name_and_room (Fixture *fixture, gconstpointer data)
{
  gtk_test_accessible_assert_role (get_handle (fixture, 0), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (get_handle (fixture, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1990: School (Good)");
  gtk_test_accessible_assert_property (get_handle (fixture, SONG), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "some time: A song (left open)");
  gtk_test_accessible_assert_role (get_handle (fixture, PROFILE), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (get_handle (fixture, PROFILE), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Profile: 5 March 2020. Life as a whole: 6 of 10");
  for (guint i = 0; i < 5; i++)
    {
      g_assert_cmpint (gtk_widget_get_width (get_handle (fixture, i)), >=, 44);
      g_assert_cmpint (gtk_widget_get_height (get_handle (fixture, i)), >=, 44);
    }
}

static void
test_a_drag_says_it_once (Fixture *fixture, gconstpointer data)
{
  const WayStoryLayout *layout = way_story_line_get_layout (fixture->line);
  double step = way_story_layout_get_y (layout, 0) - way_story_layout_get_y (layout, 1);

  drag (fixture, 0, 2 * step);
  assert_said (fixture, "toned 1 -1;");
  drag (fixture, 0, 10 * step);
  assert_said (fixture, "toned 1 -2;");
}

static void
test_a_click_changes_nothing (Fixture *fixture, gconstpointer data)
{
  drag (fixture, 1, 3);
  assert_said (fixture, "selected 2;");
  drag (fixture, PROFILE, 0);
  assert_said (fixture, "opened 3;");
}

static void
test_keys_say_how_it_was (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, 0));
  press_key (fixture, GDK_KEY_Up, 0);
  assert_said (fixture, "toned 1 2;");
  press_key (fixture, GDK_KEY_Delete, 0);
  assert_said (fixture, "open 1;");

  press_key (fixture, GDK_KEY_Right, 0);
  assert_said (fixture, "selected 2;");
  press_key (fixture, GDK_KEY_Down, 0); /* it can't be harder */
  assert_said (fixture, "");
  press_key (fixture, GDK_KEY_Return, 0);
  assert_said (fixture, "opened 2;");

  gtk_widget_grab_focus (get_handle (fixture, SONG));
  assert_said (fixture, "selected 4;");
  press_key (fixture, GDK_KEY_Up, 0); /* neither end is suggested */
  assert_said (fixture, "toned 4 0;");
}

static void
test_keys_open_a_profile_and_never_score_it (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, PROFILE));
  g_assert_false (press_key (fixture, GDK_KEY_Up, 0));
  press_key (fixture, GDK_KEY_space, 0);
  assert_said (fixture, "opened 3;");
}

static void
test_only_moments_of_some_time_change_places (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_handle (fixture, SONG));
  g_string_truncate (fixture->said, 0);
  press_key (fixture, GDK_KEY_Right, GDK_ALT_MASK);
  assert_said (fixture, "moved 4 1;");
  press_key (fixture, GDK_KEY_Left, GDK_ALT_MASK);
  assert_said (fixture, "");

  gtk_widget_grab_focus (get_handle (fixture, 0));
  g_string_truncate (fixture->said, 0);
  press_key (fixture, GDK_KEY_Right, GDK_ALT_MASK);
  assert_said (fixture, "");
}

static void
test_tab_comes_once_and_leaves (Fixture *fixture, gconstpointer data)
{
  gtk_window_set_focus (fixture->window, NULL);
  way_story_line_set_selected (fixture->line, 2);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->line), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (get_handle (fixture, 1)));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->line), GTK_DIR_TAB_FORWARD));
}

static void
test_the_focus_stays_while_the_story_goes_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *handle = get_handle (fixture, 1);

  gtk_widget_grab_focus (handle);
  way_story_line_set_story (fixture->line, make_story (-1));
  g_assert_true (gtk_widget_is_focus (handle));
  g_assert_true (get_handle (fixture, 1) == handle);
  gtk_test_accessible_assert_property (get_handle (fixture, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1990: School (Hard)");
}

#define TEST(name) g_test_add ("/story-line/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("WAY_TODAY", "2026-11-22", TRUE);

  TEST (each_mark_has_a_name_and_room);
  TEST (a_drag_says_it_once);
  TEST (a_click_changes_nothing);
  TEST (keys_say_how_it_was);
  TEST (keys_open_a_profile_and_never_score_it);
  TEST (only_moments_of_some_time_change_places);
  TEST (tab_comes_once_and_leaves);
  TEST (the_focus_stays_while_the_story_goes_on);

  return g_test_run ();
}
