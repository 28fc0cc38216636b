#include "store/topics.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/domain.h"
#include "model/meeting.h"
#include "model/topic.h"
#include "store/scoring.h"

static WayRecord *
add_meeting (WayStore *store, const char *day)
{
  g_autoptr (WayRecord) meeting = way_record_new (WAY_TYPE_MEETING);

  way_record_set_text (meeting, "planned_on", day);
  return add_record (store, meeting);
}

static WayRecord *
add_step (WayStore *store, const char *words, const char *day)
{
  g_autoptr (WayRecord) step = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (step, "words", words);
  way_record_set_text (step, "words_by", "worker");
  way_record_set_text (step, "due_on", day);
  return add_record (store, step);
}

/* The person wants to talk about the first N domains. */
static void
want_to_talk (WayStore *store, guint n)
{
  g_autoptr (WayQuery) domains = way_query_new (store, WAY_TYPE_DOMAIN, "position");
  g_autoptr (GError) error = NULL;
  gint64 profile = 0;

  way_query_where_int (domains, "shown", 1);
  for (guint i = 0; i < n; i++)
    {
      way_scoring_set_int (store, "", &profile, way_record_get_id (way_query_peek (domains, i)),
                           "talk", 1, &error);
      g_assert_no_error (error);
    }
}

static void
assert_offers (WayStore *store, const char *expected)
{
  g_autoptr (GPtrArray) offers = way_topics_find_offers (store, way_topics_find_meeting (store));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < offers->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                            way_topics_describe_offer (offers->pdata[i]));
  g_assert_cmpstr (text->str, ==, expected);
}

/* Returns (borrowed) the topic. */
static WayRecord *
add_first_offer (WayStore *store)
{
  g_autoptr (GPtrArray) offers = way_topics_find_offers (store, way_topics_find_meeting (store));
  g_autoptr (GError) error = NULL;
  gint64 id = way_topics_add_offer (store, offers->pdata[0], &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_TOPIC, id);
}

static void
test_wishes_to_talk_come_before_steps (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  add_step (store, "Ring the school", NULL);
  add_step (store, "Write a card", "2024-03-27");
  assert_offers (store, "Write a card, Ring the school");

  want_to_talk (store, 2);
  assert_offers (store, "Home, Work and daytime activities, Write a card");
}

static void
test_three_are_enough (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  want_to_talk (store, 5);
  assert_offers (store, "Home, Work and daytime activities, Learning");

  add_first_offer (store);
  assert_offers (store, "Work and daytime activities, Learning");
  add_first_offer (store);
  add_first_offer (store);
  assert_offers (store, "");
}

static void
test_a_fourth_can_be_said (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i <= WAY_TOPICS_ENOUGH; i++)
    g_assert_cmpint (way_topics_add (store, "My daughter", &error), !=, 0);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (store, WAY_TYPE_TOPIC), ==, WAY_TOPICS_ENOUGH + 1);
}

static void
test_whose_words_it_is_stays (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  add_step (store, "Ring the insurance", NULL);
  g_assert_cmpstr (way_record_get_text (add_first_offer (store), "words_by"), ==, "worker");
  want_to_talk (store, 1);
  g_assert_cmpstr (way_record_get_text (add_first_offer (store), "words_by"), ==, "person");
}

static void
test_a_topic_is_of_the_next_meeting (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *next = add_meeting (store, "2024-04-09");
  WayRecord *today;

  g_assert_true (way_topics_find_meeting (store) == next);
  today = add_meeting (store, "2024-03-26");
  g_assert_true (way_topics_find_meeting (store) == today);

  set_text (store, today, "state", "held");
  set_text (store, today, "started_at", "09:00");
  g_assert_true (way_topics_find_meeting (store) == today);
  set_text (store, today, "ended_at", "10:00");
  g_assert_true (way_topics_find_meeting (store) == next);
}

static void
test_without_a_meeting_it_is_for_today (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (GError) error = NULL;

  way_topics_add (store, "My daughter", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (way_topics_find_meeting (store), "planned_on"), ==,
                   "2024-03-26");

  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_MEETING), ==, 0);
  g_assert_cmpuint (count_records (store, WAY_TYPE_TOPIC), ==, 0);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_setenv ("WAY_NOW", "12:00", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/topics/wishes-to-talk-come-before-steps",
                   test_wishes_to_talk_come_before_steps);
  g_test_add_func ("/topics/three-are-enough", test_three_are_enough);
  g_test_add_func ("/topics/a-fourth-can-be-said", test_a_fourth_can_be_said);
  g_test_add_func ("/topics/whose-words-it-is-stays", test_whose_words_it_is_stays);
  g_test_add_func ("/topics/a-topic-is-of-the-next-meeting", test_a_topic_is_of_the_next_meeting);
  g_test_add_func ("/topics/without-a-meeting-it-is-for-today",
                   test_without_a_meeting_it_is_for_today);

  return g_test_run ();
}
