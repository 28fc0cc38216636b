#include "store/search.h"

#include "model/argument.h"
#include "model/domain.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/letter.h"
#include "model/option.h"
#include "model/wish.h"
#include "store/example.h"
#include "store/query.h"

#include "journey-fixture.h"

typedef struct
{
  WayStore *store;
  WaySearch *search;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->search = way_search_new (fixture->store);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->search);
  g_assert_finalize_object (fixture->store);
}

static WayRecord *
add_words (Fixture *fixture, GType type, const char *parent, WayRecord *of, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (type);

  way_record_set_text (draft, "words", words);
  if (parent != NULL)
    way_record_set_int (draft, parent, way_record_get_id (of));
  if (type == WAY_TYPE_ARGUMENT)
    way_record_set_text (draft, "side", "for");

  return add_record (fixture->store, draft);
}

static void
assert_found (Fixture *fixture, const char *words, const char *stage, WayRecord *record)
{
  g_autoptr (GPtrArray) findings = way_search_find (fixture->search, words);
  const WayFinding *finding;

  g_assert_cmpuint (findings->len, ==, 1);
  finding = g_ptr_array_index (findings, 0);
  g_assert_cmpstr (finding->stage, ==, stage);
  g_assert_cmpint (finding->id, ==, way_record_get_id (record));
}

static void
assert_not_found (Fixture *fixture, const char *words)
{
  g_autoptr (GPtrArray) findings = way_search_find (fixture->search, words);

  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_words_are_found_where_they_are_shown (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_words (fixture, WAY_TYPE_GOAL, NULL, NULL, "Ma tahan mängida kitarri");
  WayRecord *option = add_words (fixture, WAY_TYPE_OPTION, "goal", goal, "Music school");
  WayRecord *letter = add_words (fixture, WAY_TYPE_LETTER, NULL, NULL, "The unpaid bill");

  add_words (fixture, WAY_TYPE_ARGUMENT, "option", option, "It is around the corner");

  assert_found (fixture, "MANGIDA", "goals", goal);
  assert_found (fixture, "school", "plan", option);
  assert_found (fixture, "corner", "plan", option);
  assert_found (fixture, "unpaid", "doing", letter);
}

static void
test_words_of_the_journey_are_found_where_they_are_shown (Fixture *fixture, gconstpointer data)
{
  WayRecord *journey = way_store_get_journey (fixture->store);

  set_text (fixture->store, journey, "know", "I am slow in the morning");
  set_text (fixture->store, journey, "matters", "A strong coffee");

  assert_found (fixture, "slow", "understanding", journey);
  assert_found (fixture, "coffee", "connecting", journey);
}

static void
test_all_words_count (Fixture *fixture, gconstpointer data)
{
  WayRecord *wish = add_words (fixture, WAY_TYPE_WISH, NULL, NULL, "A red guitar, one day");

  add_words (fixture, WAY_TYPE_WISH, NULL, NULL, "A red bicycle");

  assert_found (fixture, "  day   RED ", "goals", wish);
  assert_not_found (fixture, "red piano");
  assert_not_found (fixture, "   ");
}

/* Of all that is said in one record. */
static void
test_the_text_with_most_of_the_words_is_shown (Fixture *fixture, gconstpointer data)
{
  WayRecord *journey = way_store_get_journey (fixture->store);
  g_autoptr (GPtrArray) findings = NULL;
  const WayFinding *finding;

  set_text (fixture->store, journey, "matters", "After two, please");
  set_text (fixture->store, journey, "unreachable", "Sam, two doors down");
  findings = way_search_find (fixture->search, "two doors");
  g_assert_cmpuint (findings->len, ==, 1);
  finding = g_ptr_array_index (findings, 0);

  g_assert_cmpstr (finding->text, ==, "Sam, two doors down");
  g_assert_cmpuint (finding->start, ==, 5);
}

static WayRecord *
add_former (Fixture *fixture, WayRecord *goal, const char *field, const char *was)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_FORMER);

  way_record_set_int (draft, "goal", way_record_get_id (goal));
  way_record_set_text (draft, "changed_on", "2024-05-02");
  way_record_set_text (draft, "field", field);
  way_record_set_text (draft, "was", was);
  return add_record (fixture->store, draft);
}

/* The state that a goal was in is nobody's word. */
static void
test_only_what_somebody_said_is_found (Fixture *fixture, gconstpointer data)
{
  WayRecord *goal = add_words (fixture, WAY_TYPE_GOAL, NULL, NULL, "I want to sing");

  add_former (fixture, goal, "words", "I want to hum");
  add_former (fixture, goal, "state", "working");

  assert_found (fixture, "hum", "goals", goal);
  assert_not_found (fixture, "working");
}

static void
test_built_in_names_are_found (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) domains = way_query_new (fixture->store, WAY_TYPE_DOMAIN, "position");

  way_query_where_text (domains, "key", "home");
  g_assert_cmpuint (way_query_get_length (domains), ==, 1);
  assert_found (fixture, way_domain_get_label (WAY_DOMAIN (way_query_peek (domains, 0))),
                "understanding", way_query_peek (domains, 0));
}

static void
test_changes_are_followed (Fixture *fixture, gconstpointer data)
{
  WayRecord *wish = add_words (fixture, WAY_TYPE_WISH, NULL, NULL, "A boat");

  assert_found (fixture, "boat", "goals", wish);
  set_text (fixture->store, wish, "words", "A kayak");

  assert_not_found (fixture, "boat");
  assert_found (fixture, "kayak", "goals", wish);
  undo (fixture->store);
  assert_found (fixture, "boat", "goals", wish);
}

static void
test_a_finding_says_where_the_word_stands (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *word = NULL;
  const WayFinding *finding;

  add_words (fixture, WAY_TYPE_WISH, NULL, NULL, "Чай и ёлка");
  findings = way_search_find (fixture->search, "елка");
  g_assert_cmpuint (findings->len, ==, 1);
  finding = g_ptr_array_index (findings, 0);
  word = g_strndup (finding->text + finding->start, finding->end - finding->start);

  g_assert_cmpstr (word, ==, "ёлка");
}

static void
test_the_stages_come_in_their_order (void)
{
  const char *const stages[] = { "connecting", "understanding", "signs",    "crisis", "goals",
                                 "plan",       "doing",         "learning", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", ":memory:", &error);
  g_autoptr (WaySearch) search = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  guint stage = 0;

  g_assert_no_error (error);
  search = way_search_new (store);
  findings = way_search_find (search, "a");
  g_assert_cmpuint (findings->len, >, 50);
  for (guint i = 0; i < findings->len; i++)
    {
      const WayFinding *finding = g_ptr_array_index (findings, i);

      while (stages[stage] != NULL && !g_str_equal (stages[stage], finding->stage))
        stage++;
      g_assert_nonnull (stages[stage]);
      g_assert_nonnull (finding->text);
    }
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/search/found-where-they-are-shown", test_words_are_found_where_they_are_shown);
  ADD ("/search/words-of-the-journey", test_words_of_the_journey_are_found_where_they_are_shown);
  ADD ("/search/all-words-count", test_all_words_count);
  ADD ("/search/text-with-most-of-the-words", test_the_text_with_most_of_the_words_is_shown);
  ADD ("/search/only-what-somebody-said", test_only_what_somebody_said_is_found);
  ADD ("/search/built-in-names", test_built_in_names_are_found);
  ADD ("/search/changes-are-followed", test_changes_are_followed);
  ADD ("/search/says-where-the-word-stands", test_a_finding_says_where_the_word_stands);
  g_test_add_func ("/search/the-stages-come-in-their-order", test_the_stages_come_in_their_order);

  return g_test_run ();
}
