#include "store/mirror.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/experience.h"
#include "model/goal.h"
#include "model/option.h"
#include "model/tag.h"
#include "model/trait.h"
#include "model/wish.h"

typedef struct
{
  WayStore *store;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
}

static WayRecord *
add_words (Fixture *fixture, GType type, const char *words, const char *column, const char *value)
{
  g_autoptr (WayRecord) draft = way_record_new (type);

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, column, value);
  return add_record (fixture->store, draft);
}

static WayRecord *
add_contact (Fixture *fixture, const char *day, const char *act)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (WayRecord) tag = way_record_new (WAY_TYPE_TAG);
  WayRecord *contact;

  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "kind", "visit");
  contact = add_record (fixture->store, draft);
  way_record_set_int (tag, "contact", way_record_get_id (contact));
  way_record_set_text (tag, "act", act);
  add_record (fixture->store, tag);
  return contact;
}

static void
assert_says (Fixture *fixture, WayMirrorQuestion question, const char *line)
{
  g_auto (GStrv) lines = way_mirror_answer (fixture->store, question);
  g_autofree char *text = g_strjoinv ("\n", lines);

  if (!g_strv_contains ((const char *const *) lines, line))
    g_error ("%s: is not in\n%s", line, text);
}

static void
test_it_is_off_until_it_is_switched_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (way_mirror_is_on (fixture->store));
  way_mirror_switch (fixture->store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_true (way_mirror_is_on (fixture->store));
  undo (fixture->store);
  g_assert_false (way_mirror_is_on (fixture->store));
}

static void
test_nothing_is_said_to_be_nothing (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) words = way_mirror_answer (fixture->store, WAY_MIRROR_WORDS);
  g_auto (GStrv) steps = way_mirror_answer (fixture->store, WAY_MIRROR_STEPS);

  g_assert_cmpstr (words[0], ==, "In the person’s words: nothing yet");
  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_cmpstr (steps[1], ==, "Rita: nothing yet");
  g_assert_cmpuint (g_strv_length (steps), ==, 2);
}

static void
test_whose_words_are_counted (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_words (fixture, WAY_TYPE_GOAL, "I want to play", "words_by", "person");
  g_autoptr (WayRecord) not_now = way_record_new (WAY_TYPE_OPTION);

  add_words (fixture, WAY_TYPE_WISH, "To play again", "words_by", "person");
  set_text (fixture->store, goal, "fit", "Music gives a role"); /* the worker's, unless said */
  way_record_set_int (not_now, "goal", way_record_get_id (goal));
  way_record_set_int (not_now, "not_now", 1);
  way_record_set_text (not_now, "words", "Not now"); /* nobody's */
  add_record (fixture->store, not_now);

  assert_says (fixture, WAY_MIRROR_WORDS, "In the person’s words: 2 texts");
  assert_says (fixture, WAY_MIRROR_WORDS, "In the worker’s words: 1 text");
}

static void
test_who_does_the_steps_is_counted (Fixture *fixture, gconstpointer data)
{
  set_text (fixture->store, add_words (fixture, WAY_TYPE_ACTIVITY, "Write", "who", "person"),
            "state", "done");
  add_words (fixture, WAY_TYPE_ACTIVITY, "Swim", "who", "person");
  add_words (fixture, WAY_TYPE_ACTIVITY, "Lend an amplifier", "who", "service");

  assert_says (fixture, WAY_MIRROR_STEPS, "Frank: 2 steps · 1 done");
  assert_says (fixture, WAY_MIRROR_STEPS, "Rita: nothing yet");
  assert_says (fixture, WAY_MIRROR_STEPS, "Others: 1 step");
}

static void
test_acts_are_counted_wherever_they_are (Fixture *fixture, gconstpointer data)
{
  add_contact (fixture, "2024-03-20", "connecting");
  add_words (fixture, WAY_TYPE_ACTIVITY, "Swim", "focus", "strengthening");
  set_int (fixture->store, add_words (fixture, WAY_TYPE_GOAL, "I want to play", "state", "new"),
           "strengthening", 1);

  assert_says (fixture, WAY_MIRROR_ACTS, "Connecting: 1 time");
  assert_says (fixture, WAY_MIRROR_ACTS, "Strengthening: 2 times");
  assert_says (fixture, WAY_MIRROR_ACTS, "Ensuring: not yet");
}

static void
test_it_tells_when_strengths_were_last_looked_at (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = add_words (fixture, WAY_TYPE_ACTIVITY, "Write", "who", "person");
  WayRecord *strength = add_words (fixture, WAY_TYPE_TRAIT, "I keep a promise", "kind", "strength");
  g_autoptr (WayRecord) experience = way_record_new (WAY_TYPE_EXPERIENCE);

  assert_says (fixture, WAY_MIRROR_STRENGTHS, "1 strength is written down");
  assert_says (fixture, WAY_MIRROR_STRENGTHS, "A step last showed one: not yet");

  way_record_set_int (experience, "activity", way_record_get_id (step));
  way_record_set_text (experience, "happened_on", "2024-02-29");
  way_record_set_text (experience, "outcome", "done");
  way_record_set_int (experience, "trait", way_record_get_id (strength));
  add_record (fixture->store, experience);
  add_contact (fixture, "2024-03-12", "strengthening");
  add_contact (fixture, "2024-03-05", "strengthening");
  assert_says (fixture, WAY_MIRROR_STRENGTHS, "A step last showed one: 29 February 2024");
  assert_says (fixture, WAY_MIRROR_STRENGTHS,
               "A contact was last about strengthening: 12 March 2024");
}

#define TEST(name) g_test_add ("/mirror/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  TEST (it_is_off_until_it_is_switched_on);
  TEST (nothing_is_said_to_be_nothing);
  TEST (whose_words_are_counted);
  TEST (who_does_the_steps_is_counted);
  TEST (acts_are_counted_wherever_they_are);
  TEST (it_tells_when_strengths_were_last_looked_at);

  return g_test_run ();
}
