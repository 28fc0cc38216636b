#include "journey-fixture.h"

#include "model/activity.h"
#include "model/person.h"
#include "store/people.h"
#include "store/step-line.h"

/* The tests run on Thursday 12 March 2026, with Frank, Rita and two who are called Sam. */
static WayStore *
create (void)
{
  WayStore *store = create_journey_of_two ("Frank", "Rita");
  const char *const names[] = { "Žofie", "Sam, two doors down", "Eva Nováková", "Eva Malá" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;

      way_people_add (store, names[i], &error);
      g_assert_no_error (error);
    }
  return store;
}

/* Claims that LINE says WORDS, and who ("-": nobody) and when ("-": nothing). */
static void
assert_says (
    WayStore *store, const char *line, const char *words, const char *who, const char *when)
{
  g_autoptr (WayStepLine) step = way_step_line_read (store, line, WAY_STEP_LINE_ALL);
  g_autofree char *day = step->when != NULL ? way_step_line_describe_when (step) : g_strdup ("-");

  g_test_message ("%s", line);
  g_assert_cmpstr (step->words, ==, words);
  g_assert_cmpstr (step->doer != NULL ? way_doer_get_name (step->doer, store) : "-", ==, who);
  g_assert_cmpstr (day, ==, when);
}

static void
test_a_line_says_what_who_and_when (void)
{
  g_autoptr (WayStore) store = create ();

  assert_says (store, "call the music school, Rita, Tuesday", "call the music school", "Rita",
               "Tue 17 March");
  assert_says (store, "call, Rita, ", "call", "Rita", "-"); /* there is more to come */
  assert_says (store, "Call the school,rita; by friday", "Call the school", "Rita", "By tomorrow");
  assert_says (store, "helistada kooli, homme, žofie", "helistada kooli", "Žofie", "Tomorrow");
  assert_says (store, "zavolat do školy, já, v úterý", "zavolat do školy", "Me", "Tue 17 March");
  assert_says (store, "позвонить в школу, Rita, во вторник", "позвонить в школу", "Rita",
               "Tue 17 March");
  assert_says (store, "practise, Frank, every day", "practise", "Me", "Every day");
  assert_says (store, "lend the amplifier, Sam, as soon as it is mended", "lend the amplifier",
               "Sam, two doors down", "as soon as it is mended");
}

static void
test_what_is_not_plain_stays_among_the_words (void)
{
  g_autoptr (WayStore) store = create ();

  assert_says (store, "Call Rita on Tuesday", "Call Rita on Tuesday", "-", "-");
  assert_says (store, "Tuesday", "Tuesday", "-", "-");
  assert_says (store, "strings, a strap", "strings, a strap", "-", "-");
  assert_says (store, "pay 5,50 , at the desk", "pay 5,50 , at the desk", "-", "-");
  assert_says (store, "Rita, come along", "Rita, come along", "-", "-");
  assert_says (store, "ask, eva", "ask, eva", "-", "-"); /* there are two */
  assert_says (store, "ask, Eva Malá", "ask", "Eva Malá", "-");
  assert_says (store, "strings, a strap, Tuesday", "strings, a strap", "-", "Tue 17 March");
}

static void
test_a_new_name_is_to_be_asked_about (void)
{
  g_autoptr (WayStore) store = create ();
  const char *line = "lend an amplifier, Martin, Tuesday";
  g_autoptr (WayStepLine) asked = way_step_line_read (store, line, WAY_STEP_LINE_ALL);
  g_autoptr (WayStepLine) left =
                 way_step_line_read (store, line, WAY_STEP_LINE_WHO | WAY_STEP_LINE_WHEN);

  g_assert_true (asked->is_new);
  g_assert_cmpstr (asked->doer->name, ==, "Martin");
  g_assert_null (left->doer);
  g_assert_cmpstr (left->words, ==, "lend an amplifier, Martin");
  g_assert_cmpstr (left->when->due_on, ==, "2026-03-17");
}

static void
test_what_was_understood_can_be_left_in_words (void)
{
  g_autoptr (WayStore) store = create ();
  g_autoptr (WayStepLine) step =
                 way_step_line_read (store, "a record for, Rita, Tuesday", WAY_STEP_LINE_WHO);

  g_assert_cmpstr (step->words, ==, "a record for, Tuesday");
  g_assert_cmpstr (way_doer_get_name (step->doer, store), ==, "Rita");
  g_assert_null (step->when);
}

static void
test_the_step_stands_below_whoever_is_named (void)
{
  g_autoptr (WayStore) store = create ();
  g_autoptr (WayStepLine) step =
                 way_step_line_read (store, "come along, Rita, by Tuesday", WAY_STEP_LINE_ALL);
  const WayDoer person = { .who = "person", .person = WAY_NONE };
  g_autoptr (GError) error = NULL;
  WayRecord *activity = way_store_find (store, WAY_TYPE_ACTIVITY,
                                        way_step_line_add (step, store, WAY_NONE, &person, &error));

  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (activity, "words"), ==, "come along");
  g_assert_cmpstr (way_record_get_text (activity, "who"), ==, "worker");
  g_assert_cmpstr (way_record_get_text (activity, "due"), ==, "by");
  g_assert_cmpstr (way_record_get_text (activity, "due_on"), ==, "2026-03-17");

  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_ACTIVITY), ==, 0);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/step-line/what-who-when", test_a_line_says_what_who_and_when);
  g_test_add_func ("/step-line/words", test_what_is_not_plain_stays_among_the_words);
  g_test_add_func ("/step-line/new-name", test_a_new_name_is_to_be_asked_about);
  g_test_add_func ("/step-line/left-in-words", test_what_was_understood_can_be_left_in_words);
  g_test_add_func ("/step-line/added", test_the_step_stands_below_whoever_is_named);

  return g_test_run ();
}
