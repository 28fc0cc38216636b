#include "store/touched.h"

#include <string.h>

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/experience.h"
#include "model/letter.h"
#include "model/meeting.h"
#include "model/relationship.h"
#include "model/topic.h"
#include "model/wish.h"
#include "store/contacts.h"
#include "store/meetings.h"

/* A meeting goes on. */
typedef struct
{
  WayStore *store;
  WayRecord *meeting;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_setenv ("WAY_NOW", "14:05", TRUE);
  fixture->store = create_journey_of_two ("Frank", "Rita");
  way_meeting_begin (fixture->store, &error);
  g_assert_no_error (error);
  fixture->meeting = way_meeting_find_current (fixture->store);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
}

static void
end (Fixture *fixture, const char *now)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("WAY_NOW", now, TRUE);
  way_meeting_end (fixture->store, fixture->meeting, &error);
  g_assert_no_error (error);
}

static WayRecord *
add_contact (Fixture *fixture, const char *day, const char *kind, const char *outcome)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);

  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "kind", kind);
  way_record_set_text (draft, "outcome", outcome);
  return add_record (fixture->store, draft);
}

static WayRecord *
add_words (Fixture *fixture, GType type, const char *column, const char *day, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (type);

  way_record_set_text (draft, "words", words);
  if (column != NULL)
    way_record_set_text (draft, column, day);
  else
    way_record_set_int (draft, "meeting", way_record_get_id (fixture->meeting));
  return add_record (fixture->store, draft);
}

static void
assert_touched (Fixture *fixture, const char *line, gboolean expected)
{
  g_autofree char *text = way_touched_describe (fixture->store, fixture->meeting);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  if (g_strv_contains ((const char *const *) lines, line) != expected)
    g_error ("%s: is %sin\n%s", line, expected ? "not " : "", text);
}

static void
test_two_who_met_have_talked (Fixture *fixture, gconstpointer data)
{
  WayRecord *talk;

  add_contact (fixture, "2024-03-12", "outside", "short");
  end (fixture, "15:10");
  talk = way_contacts_find_last_talk (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CONTACT), ==, 2);
  g_assert_cmpstr (way_record_get_text (talk, "happened_on"), ==, "2024-03-26");
  g_assert_cmpstr (way_record_get_text (talk, "happened_at"), ==, "14:05");
  g_assert_cmpstr (way_record_get_text (talk, "kind"), ==, "outside");
  g_assert_cmpstr (way_record_get_text (talk, "outcome"), ==, "long");
  g_assert_cmpint (way_record_get_int (talk, "minutes"), ==, 65);
  g_assert_cmpint (way_record_get_int (talk, "meeting"), ==, way_record_get_id (fixture->meeting));

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CONTACT), ==, 1);
  g_assert_true (way_meeting_is_going_on (fixture->meeting));
}

static void
test_a_talk_that_was_noted_is_not_noted_twice (Fixture *fixture, gconstpointer data)
{
  WayRecord *talk = add_contact (fixture, "2024-03-26", "door", "short");

  end (fixture, "15:10");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CONTACT), ==, 1);
  g_assert_cmpstr (way_record_get_text (talk, "outcome"), ==, "short");
  g_assert_cmpint (way_record_get_int (talk, "minutes"), ==, WAY_NONE);
}

static void
test_what_was_noted_in_one_click_is_filled_in (Fixture *fixture, gconstpointer data)
{
  WayRecord *visit = add_contact (fixture, "2024-03-26", "visit", NULL);

  end (fixture, "14:20");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CONTACT), ==, 1);
  g_assert_cmpstr (way_record_get_text (visit, "outcome"), ==, "short");
  g_assert_cmpint (way_record_get_int (visit, "minutes"), ==, 15);
}

static void
test_a_try_before_it_stays_a_try (Fixture *fixture, gconstpointer data)
{
  WayRecord *call = add_contact (fixture, "2024-03-26", "phone", "silent");

  end (fixture, "15:10");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_CONTACT), ==, 2);
  g_assert_cmpstr (way_record_get_text (call, "outcome"), ==, "silent");
  g_assert_cmpint (way_record_get_int (call, "meeting"), ==, way_record_get_id (fixture->meeting));
}

static void
test_all_that_was_touched_is_told (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = add_words (fixture, WAY_TYPE_ACTIVITY, "promised_on", "2024-03-12", "Swim");
  g_autoptr (WayRecord) experience = way_record_new (WAY_TYPE_EXPERIENCE);
  g_autoptr (WayRecord) answer = way_record_new (WAY_TYPE_RELATIONSHIP);

  way_record_set_int (experience, "activity", way_record_get_id (step));
  way_record_set_text (experience, "happened_on", "2024-03-26");
  way_record_set_text (experience, "outcome", "partly");
  add_record (fixture->store, experience);
  way_record_set_text (answer, "asked_on", "2024-03-26");
  way_record_set_text (answer, "answered", "worker");
  add_record (fixture->store, answer);
  add_words (fixture, WAY_TYPE_TOPIC, NULL, NULL, "My daughter");
  add_words (fixture, WAY_TYPE_ACTIVITY, "promised_on", "2024-03-26", "Write a card");
  add_words (fixture, WAY_TYPE_WISH, "said_on", "2024-03-26", "To play again");
  add_words (fixture, WAY_TYPE_WISH, "said_on", "2024-03-25", "A dog");
  set_text (fixture->store,
            add_words (fixture, WAY_TYPE_LETTER, "came_on", "2024-03-01", "The rent"), "done_on",
            "2024-03-26");
  end (fixture, "15:10");

  assert_touched (fixture, "Topics: My daughter", TRUE);
  assert_touched (fixture, "Contact: Visit · A long talk · 65 minutes", TRUE);
  assert_touched (fixture, "Steps: Swim (Partly)", TRUE);
  assert_touched (fixture, "Promised: Write a card", TRUE);
  assert_touched (fixture, "Wishes: To play again", TRUE);
  assert_touched (fixture, "Off the pile: The rent", TRUE);
  assert_touched (fixture, "How we are doing: Rita", TRUE);
}

static void
test_topics_keep_their_order (Fixture *fixture, gconstpointer data)
{
  set_int (fixture->store, add_words (fixture, WAY_TYPE_TOPIC, NULL, NULL, "Third"), "position", 3);
  set_int (fixture->store, add_words (fixture, WAY_TYPE_TOPIC, NULL, NULL, "First"), "position", 1);
  set_int (fixture->store, add_words (fixture, WAY_TYPE_TOPIC, NULL, NULL, "Second"), "position",
           2);
  assert_touched (fixture, "Topics: First · Second · Third", TRUE);
}

/* It began at 23:30 and ended at 00:40. */
static void
test_past_midnight_both_days_are_its_own (Fixture *fixture, gconstpointer data)
{
  WayRecord *evening = add_contact (fixture, "2024-03-26", "visit", NULL);
  WayRecord *night;

  set_text (fixture->store, fixture->meeting, "started_at", "23:30");
  add_words (fixture, WAY_TYPE_WISH, "said_on", "2024-03-26", "To sleep");
  g_setenv ("WAY_TODAY", "2024-03-27", TRUE);
  add_words (fixture, WAY_TYPE_WISH, "said_on", "2024-03-27", "A dog");
  night = add_contact (fixture, "2024-03-27", "others", NULL);
  end (fixture, "00:40");

  g_assert_cmpint (way_record_get_int (evening, "meeting"), ==,
                   way_record_get_id (fixture->meeting));
  g_assert_cmpint (way_record_get_int (night, "meeting"), ==, way_record_get_id (fixture->meeting));
  g_assert_cmpint (way_record_get_int (night, "minutes"), ==, 70);
  assert_touched (fixture, "Wishes: To sleep · A dog", TRUE);
}

static void
test_nothing_is_nothing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = way_touched_describe (fixture->store, fixture->meeting);

  g_assert_cmpstr (text, ==, "");
}

#define TEST(name) g_test_add ("/touched/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST (two_who_met_have_talked);
  TEST (a_talk_that_was_noted_is_not_noted_twice);
  TEST (what_was_noted_in_one_click_is_filled_in);
  TEST (a_try_before_it_stays_a_try);
  TEST (all_that_was_touched_is_told);
  TEST (topics_keep_their_order);
  TEST (past_midnight_both_days_are_its_own);
  TEST (nothing_is_nothing);

  return g_test_run ();
}
