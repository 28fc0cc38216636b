#include "doing-fixture.h"

#include "model/activity.h"
#include "model/meeting.h"
#include "model/topic.h"
#include "views/past-meeting.h"
#include "views/past-meetings.h"
#include "views/topic-row.h"
#include "views/topics-card.h"
#include "widgets/editors.h"

static void
add_step (Fixture *fixture, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (draft, "words", words);
  add_record (fixture->store, draft);
}

static WayRecord *
add_meeting (Fixture *fixture, const char *day, const char *state)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (draft, "planned_on", day);
  way_record_set_text (draft, "state", state);
  return add_record (fixture->store, draft);
}

static void
test_a_step_becomes_a_topic_in_one_click (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_type (fixture->view, WAY_TYPE_TOPICS_CARD);

  add_meeting (fixture, "2024-04-09", "planned");
  add_step (fixture, "Write a card");
  g_signal_emit_by_name (
      gtk_widget_get_ancestor (find_text (card, "Write a card"), GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TOPIC), ==, 1);
  g_assert_nonnull (find_type (card, WAY_TYPE_TOPIC_ROW));

  gtk_widget_activate_action (find_type (card, WAY_TYPE_TOPIC_ROW), "topic.remove", NULL);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TOPIC), ==, 0);
  g_assert_true (says (card, "Write a card"));
}

static void
test_a_topic_of_my_own (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_type (fixture->view, WAY_TYPE_TOPICS_CARD);

  add_meeting (fixture, "2024-04-09", "planned");
  for (int i = 0; i < 3; i++)
    {
      g_assert_false (says (card, "Three are enough for one day. The rest has time."));
      enter (child_of (card, "line"), "My daughter");
    }
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TOPIC), ==, 3);
  g_assert_true (says (card, "Three are enough for one day. The rest has time."));
}

static void
test_it_can_be_said_later_what_became_of_a_meeting (Fixture *fixture, gconstpointer data)
{
  WayRecord *meeting = add_meeting (fixture, "2024-03-21", "planned");
  GtkWidget *row = find_type (fixture->view, WAY_TYPE_PAST_MEETING);

  g_assert_true (says (row, "Did we meet?"));
  way_fold_set_open (WAY_FOLD (row), TRUE);
  way_editor_edit_text (WAY_EDITOR (find_type (row, WAY_TYPE_WORD_CHOICE)), "held");
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "held");
  g_assert_true (find_type (fixture->view, WAY_TYPE_PAST_MEETING) == row);
  g_assert_false (says (row, "Did we meet?"));

  gtk_widget_activate_action (row, "meeting.remove", NULL);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MEETING), ==, 0);
  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MEETING), ==, 1);
}

static void
test_earlier_meetings_wait_until_they_are_wanted (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_type (fixture->view, WAY_TYPE_PAST_MEETINGS);
  WayRecord *first = add_meeting (fixture, "2024-01-04", "missed");

  add_meeting (fixture, "2024-01-11", "held");
  add_meeting (fixture, "2024-01-18", "held");
  add_meeting (fixture, "2024-01-25", "held");
  add_meeting (fixture, "2024-04-25", "planned");
  g_assert_true (says (card, "25 January"));
  g_assert_false (says (card, "4 January"));

  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (first));
  g_assert_true (says (card, "4 January"));
  g_assert_true (says (card, "It did not come about"));
}

#define TEST(name)                                                                                 \
  g_test_add ("/meeting-cards/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (a_step_becomes_a_topic_in_one_click);
  TEST (a_topic_of_my_own);
  TEST (it_can_be_said_later_what_became_of_a_meeting);
  TEST (earlier_meetings_wait_until_they_are_wanted);

  return g_test_run ();
}
