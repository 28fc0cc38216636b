#include "journey-fixture.h"

#include "model/line.h"
#include "model/person.h"
#include "model/sheet.h"
#include "store/sheets.h"
#include "store/summary.h"

typedef struct
{
  WayStore *store;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  fixture->store = create_journey_of_two ("Frank", "Rita");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->store);
  g_unsetenv ("WAY_TODAY");
}

static WayRecord *
add_line (
    Fixture *fixture, const char *sheet, const char *kind, const char *phase, const char *words)
{
  g_autoptr (WayRecord) draft = way_line_new (kind, phase, words);
  g_autoptr (GError) error = NULL;
  gint64 id = way_sheets_add_line (fixture->store, sheet, draft, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_LINE, id);
}

/* Returns the words of the lines of the sheet that holds. */
static char *
read_lines (Fixture *fixture, const char *sheet, const char *kind, const char *phase)
{
  g_autoptr (WayQuery) lines = way_sheets_query_lines (
      fixture->store, way_record_get_id (way_sheets_find (fixture->store, sheet)), kind, phase);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < way_query_get_length (lines); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " | " : "",
                            way_record_get_text (way_query_peek (lines, i), "words"));
  return g_string_free (text, FALSE);
}

static char *
read_offers (Fixture *fixture, const char *kind)
{
  g_autoptr (GPtrArray) offers = way_sheets_find_offers (fixture->store, kind);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < offers->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " | " : "",
                            way_record_get_text (g_ptr_array_index (offers, i), "words"));
  return g_string_free (text, FALSE);
}

static void
test_a_sheet_is_made_with_its_first_line (Fixture *fixture, gconstpointer data)
{
  WayRecord *sheet;

  g_assert_null (way_sheets_find (fixture->store, "signs"));
  add_line (fixture, "signs", "sign", "harder", "No music for days.");
  add_line (fixture, "signs", "sign", "harder", "The curtains stay shut.");

  sheet = way_sheets_find (fixture->store, "signs");
  g_assert_cmpstr (way_record_get_text (sheet, "made_on"), ==, "2026-03-12");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SHEET), ==, 1);
  g_assert_null (way_sheets_find (fixture->store, "crisis"));

  undo (fixture->store);
  undo (fixture->store);
  g_assert_null (way_sheets_find (fixture->store, "signs"));
}

static void
test_lines_are_apart_by_phase_and_kind (Fixture *fixture, gconstpointer data)
{
  g_autofree char *harder = NULL, *crisis = NULL;

  add_line (fixture, "signs", "sign", "harder", "No music.");
  add_line (fixture, "signs", "sign", "crisis", "I talk fast.");
  add_line (fixture, "signs", "me", "harder", "The long record.");
  add_line (fixture, "signs", "sign", "harder", "Curtains shut.");

  harder = read_lines (fixture, "signs", "sign", "harder");
  crisis = read_lines (fixture, "signs", "sign", "crisis");
  g_assert_cmpstr (harder, ==, "No music. | Curtains shut.");
  g_assert_cmpstr (crisis, ==, "I talk fast.");
}

static void
test_the_worker_speaks_of_what_the_worker_does (Fixture *fixture, gconstpointer data)
{
  WayRecord *hers = add_line (fixture, "signs", "worker", "harder", "I come by.");
  WayRecord *mine = add_line (fixture, "signs", "others", "harder", "Knock twice.");

  g_assert_cmpstr (way_record_get_text (hers, "words_by"), ==, "worker");
  g_assert_cmpstr (way_record_get_text (mine, "words_by"), ==, "person");
}

static void
test_a_line_goes_to_another_phase (Fixture *fixture, gconstpointer data)
{
  WayRecord *line = add_line (fixture, "signs", "sign", "harder", "I talk fast.");
  g_autoptr (GError) error = NULL;
  g_autofree char *crisis = NULL;

  add_line (fixture, "signs", "sign", "crisis", "I do not eat.");
  way_sheets_move_line (fixture->store, line, "sign", "crisis", &error);
  g_assert_no_error (error);
  crisis = read_lines (fixture, "signs", "sign", "crisis");
  g_assert_cmpstr (crisis, ==, "I do not eat. | I talk fast.");
}

static void
test_the_card_is_offered_what_the_plan_says (Fixture *fixture, gconstpointer data)
{
  g_autofree char *signs = NULL, *helps = NULL, *agreed = NULL;

  add_line (fixture, "signs", "sign", "well", "One record a day.");
  add_line (fixture, "signs", "sign", "harder", "No music.");
  add_line (fixture, "signs", "sign", "crisis", "I talk fast.");
  add_line (fixture, "signs", "helps", NULL, "Tea.");
  add_line (fixture, "signs", "others", "crisis", "A low voice.");
  add_line (fixture, "signs", "worker", "crisis", "I come.");

  signs = read_offers (fixture, "sign");
  helps = read_offers (fixture, "helps");
  agreed = read_offers (fixture, "agreement");
  g_assert_cmpstr (signs, ==, "No music. | I talk fast.");
  g_assert_cmpstr (helps, ==, "Tea. | A low voice.");
  g_assert_cmpstr (agreed, ==, "I come.");
}

/* Nothing goes to the card by itself, and nothing is said there twice. */
static void
test_a_line_is_copied_once_and_in_its_words (Fixture *fixture, gconstpointer data)
{
  WayRecord *line =
      add_line (fixture, "signs", "worker", "crisis", "I come, and say what is next.");
  g_autoptr (GError) error = NULL;
  g_autofree char *agreed = NULL;
  WayRecord *copy;
  gint64 id;

  g_assert_null (way_sheets_find (fixture->store, "crisis"));
  id = way_sheets_copy_line (fixture->store, line, "agreement", &error);
  g_assert_no_error (error);
  copy = way_store_find (fixture->store, WAY_TYPE_LINE, id);

  g_assert_cmpstr (way_record_get_text (copy, "words"), ==, "I come, and say what is next.");
  g_assert_cmpstr (way_record_get_text (copy, "words_by"), ==, "worker");
  g_assert_null (way_record_get_text (copy, "phase"));
  g_assert_cmpstr (way_record_get_text (line, "kind"), ==, "worker");
  agreed = read_offers (fixture, "agreement");
  g_assert_cmpstr (agreed, ==, "");
}

static void
test_somebody_named_becomes_a_person_if_wished (Fixture *fixture, gconstpointer data)
{
  WayRecord *line = add_line (fixture, "crisis", "call", NULL, "Sam");
  g_autoptr (GError) error = NULL;
  WayRecord *person;

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 0);
  way_sheets_befriend (fixture->store, line, &error);
  g_assert_no_error (error);
  person = way_store_find (fixture->store, WAY_TYPE_PERSON, way_record_get_int (line, "person"));
  g_assert_cmpstr (way_record_get_text (person, "name"), ==, "Sam");

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 0);
  g_assert_cmpint (way_record_get_int (line, "person"), ==, WAY_NONE);
}

static void
test_a_renewed_sheet_leaves_the_earlier_one_as_it_was (Fixture *fixture, gconstpointer data)
{
  WayRecord *line = add_line (fixture, "signs", "sign", "harder", "No music.");
  WayRecord *sheet = way_sheets_find (fixture->store, "signs"), *renewed;
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  set_text (fixture->store, sheet, "renew_on", "2026-09-12");
  g_setenv ("WAY_TODAY", "2026-10-01", TRUE);
  g_assert_cmpstr (way_sheets_find_due (fixture->store, "signs"), ==, "2026-09-12");
  way_sheets_renew (fixture->store, sheet, &error);
  g_assert_no_error (error);

  renewed = way_sheets_find (fixture->store, "signs");
  g_assert_true (renewed != sheet);
  g_assert_cmpstr (way_record_get_text (renewed, "made_on"), ==, "2026-10-01");
  g_assert_cmpstr (way_record_get_text (renewed, "renew_on"), ==, "2027-04-03");
  g_assert_null (way_sheets_find_due (fixture->store, "signs"));
  said = read_lines (fixture, "signs", "sign", "harder");
  g_assert_cmpstr (said, ==, "No music.");
  g_assert_cmpint (way_record_get_int (line, "sheet"), ==, way_record_get_id (sheet));
  g_assert_cmpstr (way_record_get_text (sheet, "made_on"), ==, "2026-03-12");
}

static void
test_half_a_year_is_six_months (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  WayRecord *sheet;

  add_line (fixture, "crisis", "me", NULL, "Headphones.");
  sheet = way_sheets_find (fixture->store, "crisis");
  way_sheets_renew_in_half_a_year (fixture->store, sheet, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (sheet, "renew_on"), ==, "2026-09-12");
}

static void
test_the_route_is_told_only_that_a_sheet_waits (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;
  gboolean filled;

  g_free (way_summary_describe (fixture->store, "crisis", &filled));
  g_assert_false (filled);
  add_line (fixture, "crisis", "me", NULL, "Headphones.");
  before = way_summary_describe (fixture->store, "crisis", &filled);
  g_assert_true (filled);
  g_assert_cmpstr (before, ==, "");

  set_text (fixture->store, way_sheets_find (fixture->store, "crisis"), "renew_on", "2026-03-12");
  after = way_summary_describe (fixture->store, "crisis", NULL);
  g_assert_cmpstr (after, ==, "renew since 12 March");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/sheets/first-line", test_a_sheet_is_made_with_its_first_line);
  ADD ("/sheets/phase-and-kind", test_lines_are_apart_by_phase_and_kind);
  ADD ("/sheets/worker", test_the_worker_speaks_of_what_the_worker_does);
  ADD ("/sheets/another-phase", test_a_line_goes_to_another_phase);
  ADD ("/sheets/offers", test_the_card_is_offered_what_the_plan_says);
  ADD ("/sheets/copy", test_a_line_is_copied_once_and_in_its_words);
  ADD ("/sheets/befriend", test_somebody_named_becomes_a_person_if_wished);
  ADD ("/sheets/renewed", test_a_renewed_sheet_leaves_the_earlier_one_as_it_was);
  ADD ("/sheets/half-a-year", test_half_a_year_is_six_months);
  ADD ("/sheets/waits", test_the_route_is_told_only_that_a_sheet_waits);

  return g_test_run ();
}
