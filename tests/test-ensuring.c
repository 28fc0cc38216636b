#include "store/ensuring.h"

#include "journey-fixture.h"
#include "model/measure.h"
#include "model/safety.h"
#include "store/sheets.h"

static WayRecord *
agree (WayStore *store, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_ensuring_add_agreement (store, words, &error);

  g_assert_no_error (error);
  return way_store_find (store, WAY_TYPE_SAFETY, id);
}

static void
assert_agreed (WayRecord *agreement, const char *expected)
{
  g_autofree char *text = way_ensuring_describe_agreement (agreement);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_an_agreement_holds_until_it_is_talked_about_again (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *agreement = agree (store, "The second key stays with my sister");

  g_assert_cmpstr (way_record_get_text (agreement, "words_by"), ==, "both");
  assert_agreed (agreement, "Agreed on 26 March");
  set_text (store, agreement, "until_on", "2024-04-05");
  assert_agreed (agreement, "Agreed on 26 March, until 5 April");
  set_text (store, agreement, "agreed_on", "2024-03-01");
  set_text (store, agreement, "until_on", "2024-03-25");
  assert_agreed (agreement, "Agreed on 1 March, to be talked about again");

  undo (store);
  undo (store);
  undo (store);
  undo (store);
  g_assert_cmpuint (count_records (store, WAY_TYPE_SAFETY), ==, 0);
}

static void
test_a_measure_says_when_it_was_told (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  g_autoptr (GError) error = NULL;
  gint64 id = way_ensuring_add_measure (store, "The door was opened with the second key", &error);
  WayRecord *measure = way_store_find (store, WAY_TYPE_MEASURE, id);
  g_autofree char *before = way_ensuring_describe_measure (measure);
  g_autofree char *after = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (before, ==, "26 March");
  set_text (store, measure, "told_on", "2024-03-27");
  after = way_ensuring_describe_measure (measure);
  g_assert_cmpstr (after, ==, "26 March, told on 27 March");
}

static void
add_line (WayStore *store, const char *phase, const char *words)
{
  g_autoptr (WayRecord) line = way_line_new ("me", phase, words);
  g_autoptr (GError) error = NULL;

  way_sheets_add_line (store, "signs", line, &error);
  g_assert_no_error (error);
}

static void
test_the_phase_of_today_says_what_i_do (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  g_autoptr (WayQuery) lines = NULL;

  add_line (store, "well", "Radio on");
  add_line (store, "harder", "Ring my sister");
  g_assert_null (way_ensuring_query_what_i_do (store));

  set_text (store, way_store_get_journey (store), "phase", "harder");
  lines = way_ensuring_query_what_i_do (store);
  g_assert_cmpuint (way_query_get_length (lines), ==, 1);
  g_assert_cmpstr (way_record_get_text (way_query_peek (lines, 0), "words"), ==, "Ring my sister");
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ensuring/an-agreement-holds-until-it-is-talked-about-again",
                   test_an_agreement_holds_until_it_is_talked_about_again);
  g_test_add_func ("/ensuring/a-measure-says-when-it-was-told",
                   test_a_measure_says_when_it_was_told);
  g_test_add_func ("/ensuring/the-phase-of-today-says-what-i-do",
                   test_the_phase_of_today_says_what_i_do);

  return g_test_run ();
}
