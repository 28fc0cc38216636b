#include "doing-fixture.h"

#include "model/activity.h"
#include "model/contact.h"
#include "model/experience.h"
#include "model/meeting.h"
#include "model/relationship.h"
#include "model/trait.h"
#include "views/experience-fields.h"
#include "views/experience-row.h"
#include "views/good-card.h"
#include "views/meeting-now.h"
#include "views/promise-row.h"
#include "widgets/editors.h"

/* Returns (borrowed) the step. */
static WayRecord *
promise (Fixture *fixture, const char *words, const char *who)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "who", who);
  return add_record (fixture->store, draft);
}

static GtkWidget *
find_row (GtkWidget *widget, WayRecord *step)
{
  if (WAY_IS_PROMISE_ROW (widget))
    return way_promise_row_get_activity (WAY_PROMISE_ROW (widget)) == step ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, step);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
tick (Fixture *fixture, WayRecord *step)
{
  GtkWidget *row = find_row (fixture->view, step);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_type (row, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

static gboolean
is_ticked (Fixture *fixture, WayRecord *step)
{
  GtkWidget *row = find_row (fixture->view, step);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (find_type (row, GTK_TYPE_CHECK_BUTTON)));
}

static void
test_an_empty_page_asks_what_went_well (Fixture *fixture, gconstpointer data)
{
  g_assert_true (says (fixture->view, "Nothing promised. What went well?"));
  g_assert_false (says (fixture->view, "Promises since last time"));
}

static void
test_one_tap_marks_a_promise_and_one_undo_takes_it_back (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = promise (fixture, "Hold three guitars", "person");
  GtkWidget *row = find_row (fixture->view, step);

  tick (fixture, step);
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "done");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_EXPERIENCE), ==, 1);
  g_assert_true (says (fixture->view, "Done, today"));

  undo (fixture->store);
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "open");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_EXPERIENCE), ==, 0);
  g_assert_false (is_ticked (fixture, step));
  g_assert_true (find_row (fixture->view, step) == row);
}

static void
test_a_promise_can_be_kept_in_part (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = promise (fixture, "Ask about the culture pass", "worker");
  GtkWidget *row = find_row (fixture->view, step);

  way_editor_edit_text (WAY_EDITOR (find_type (row, WAY_TYPE_WORD_CHOICE)), "partly");
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "partly");
  g_assert_false (is_ticked (fixture, step));
  g_assert_true (says (fixture->view, "Partly, today"));
}

static void
test_promises_stand_with_whoever_made_them (Fixture *fixture, gconstpointer data)
{
  promise (fixture, "Write a card", "person");
  g_assert_true (says (fixture->view, "Me"));
  g_assert_false (says (fixture->view, "Rita"));

  promise (fixture, "Ask about the culture pass", "worker");
  promise (fixture, "Lend the amplifier", "service");
  promise (fixture, "Find a room", "nobody");
  g_assert_true (says (fixture->view, "Rita"));
  g_assert_true (says (fixture->view, "Others"));
  g_assert_true (says (fixture->view, "Nobody yet"));
}

static void
test_what_went_well_becomes_a_strength (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = promise (fixture, "I held three guitars", "person");

  tick (fixture, step);
  g_assert_false (says (fixture->view, "Make it a strength"));

  {
    g_autoptr (WayRecord) experience = g_list_model_get_item (
        way_store_get_list (fixture->store, WAY_TYPE_EXPERIENCE), 0);
    g_autoptr (GError) error = NULL;

    way_store_set_text (fixture->store, experience, "face", "good", &error);
    g_assert_no_error (error);
  }

  click (fixture, "Make it a strength");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TRAIT), ==, 1);
  g_assert_false (says (fixture->view, "Make it a strength"));

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TRAIT), ==, 0);
  g_assert_true (says (fixture->view, "Make it a strength"));
}

static void
test_a_day_can_be_agreed_on_and_called_off (Fixture *fixture, gconstpointer data)
{
  click (fixture, "Another day…");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MEETING), ==, 1);
  g_assert_true (says (fixture->view, "Tue 2 April"));
  g_assert_false (says (fixture->view, "No day is agreed yet."));

  click (fixture, "Call it off");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_MEETING), ==, 0);
  g_assert_true (says (fixture->view, "No day is agreed yet."));
}

static void
test_two_weeks_are_one_click_as_well (Fixture *fixture, gconstpointer data)
{
  click (fixture, "in two weeks");
  g_assert_true (says (fixture->view, "Tue 9 April"));
}

static void
test_a_meeting_begins_and_ends_with_a_click_each (Fixture *fixture, gconstpointer data)
{
  g_setenv ("WAY_NOW", "14:05", TRUE);
  click (fixture, "We begin now");
  g_assert_true (says (fixture->view, "Since 14:05"));
  g_assert_false (says (fixture->view, "We begin now"));

  g_setenv ("WAY_NOW", "15:10", TRUE);
  click (fixture, "That is all for today");
  g_assert_true (says (fixture->view, "14:05–15:10"));
  g_assert_false (says (fixture->view, "That is all for today"));
  g_assert_true (says (fixture->view, "No day is agreed yet."));
  g_assert_true (says (fixture->view, "Contact: Visit · A long talk · 65 minutes"));

  undo (fixture->store);
  g_assert_true (says (fixture->view, "Since 14:05"));
  g_assert_false (says (fixture->view, "Contact: Visit · A long talk · 65 minutes"));
}

/* On a small screen nobody has to look for the button below everything else. */
static void
test_in_a_narrow_window_the_meeting_stays_near (Fixture *fixture, gconstpointer data)
{
  GtkWidget *now = find_type (fixture->view, WAY_TYPE_MEETING_NOW);
  GtkWidget *good = find_type (fixture->view, WAY_TYPE_GOOD_CARD);

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  g_assert_true (gtk_widget_get_prev_sibling (now) == good);
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  g_assert_null (gtk_widget_get_prev_sibling (now));
  g_assert_true (gtk_widget_get_parent (now) != gtk_widget_get_parent (good));
}

/* Not before the end, and not every time. */
static void
test_how_we_are_doing_is_offered_from_time_to_time (Fixture *fixture, gconstpointer data)
{
  const char *offer = "How are we doing together? It is some time since we asked.";
  g_autoptr (WayRecord) talk = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (WayRecord) answer = way_record_new (WAY_TYPE_RELATIONSHIP);

  way_record_set_text (talk, "happened_on", "2024-01-16");
  way_record_set_text (talk, "kind", "visit");
  way_record_set_text (talk, "outcome", "long");
  add_record (fixture->store, talk);
  click (fixture, "We begin now");
  g_assert_false (says (fixture->view, offer));
  click (fixture, "That is all for today");
  g_assert_true (says (fixture->view, offer));

  way_record_set_text (answer, "asked_on", "2024-02-20");
  way_record_set_text (answer, "answered", "person");
  add_record (fixture->store, answer);
  g_assert_false (says (fixture->view, offer));
}

static void
test_a_meeting_may_not_come_about (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_MEETING);
  WayRecord *meeting;

  way_record_set_text (draft, "planned_on", "2024-03-26");
  way_record_set_text (draft, "planned_at", "14:00");
  way_record_set_text (draft, "place", "at home");
  meeting = add_record (fixture->store, draft);
  g_assert_true (says (fixture->view, "14:00, at home"));

  click (fixture, "It did not come about");
  g_assert_cmpstr (way_record_get_text (meeting, "state"), ==, "missed");
  undo (fixture->store);
  g_assert_true (says (fixture->view, "14:00, at home"));
}

static WayRecord *
add_time (Fixture *fixture, WayRecord *step, const char *day, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_EXPERIENCE);

  way_record_set_int (draft, "activity", way_record_get_id (step));
  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "outcome", "done");
  way_record_set_text (draft, "words", words);
  return add_record (fixture->store, draft);
}

static void
unfold (GtkWidget *row)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_type (row, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
}

static void
test_a_step_that_repeats_keeps_its_history (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = promise (fixture, "Swim on Tuesdays", "person");
  GtkWidget *row = find_row (fixture->view, step);

  set_text (fixture->store, step, "repeats", "weekly");
  add_time (fixture, step, "2024-03-19", "Ten lanes");
  g_assert_true (says (row, "Every week · last on 19 March"));
  g_assert_false (is_ticked (fixture, step));

  unfold (row);
  g_assert_true (says (row, "Ten lanes"));
  tick (fixture, step);
  g_assert_true (is_ticked (fixture, step));
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "open");
  g_assert_true (says (row, "Ten lanes"));

  click (fixture, "End this step");
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "done");
  undo (fixture->store);
  g_assert_cmpstr (way_record_get_text (step, "state"), ==, "open");
}

static void
test_any_experience_becomes_a_strength (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = promise (fixture, "Swim on Tuesdays", "person");
  GtkWidget *row = find_row (fixture->view, step);
  WayRecord *time;
  GtkWidget *past, *fields;

  set_text (fixture->store, step, "repeats", "weekly");
  time = add_time (fixture, step, "2024-03-12", "I floated and laughed");
  unfold (row);
  past = find_type (row, WAY_TYPE_EXPERIENCE_ROW);
  way_fold_set_open (WAY_FOLD (past), TRUE);
  fields = find_type (past, WAY_TYPE_EXPERIENCE_FIELDS);

  g_signal_emit_by_name (child_of (fields, "make_strength"), "clicked");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_TRAIT), ==, 1);
  g_assert_cmpint (way_record_get_int (time, "trait"), !=, WAY_NONE);
  g_assert_true (says (fields, "It is one of my strengths."));
  g_assert_true (find_type (row, WAY_TYPE_EXPERIENCE_ROW) == past);
}

#define TEST(name) g_test_add ("/doing-view/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (an_empty_page_asks_what_went_well);
  TEST (one_tap_marks_a_promise_and_one_undo_takes_it_back);
  TEST (a_promise_can_be_kept_in_part);
  TEST (promises_stand_with_whoever_made_them);
  TEST (what_went_well_becomes_a_strength);
  TEST (a_day_can_be_agreed_on_and_called_off);
  TEST (two_weeks_are_one_click_as_well);
  TEST (a_meeting_begins_and_ends_with_a_click_each);
  TEST (in_a_narrow_window_the_meeting_stays_near);
  TEST (how_we_are_doing_is_offered_from_time_to_time);
  TEST (a_meeting_may_not_come_about);
  TEST (a_step_that_repeats_keeps_its_history);
  TEST (any_experience_becomes_a_strength);

  return g_test_run ();
}
