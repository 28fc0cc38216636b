#include "journey-fixture.h"

#include "model/activity.h"
#include "model/person-words.h"
#include "store/doers.h"
#include "store/people.h"

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
  g_object_unref (fixture->store);
}

static WayRecord *
add_person (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_people_add (fixture->store, name, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_PERSON, id);
}

/* Adds a step that somebody of that name does. */
static WayRecord *
add_step (Fixture *fixture, const char *name, const char *words)
{
  g_autoptr (WayDoer) doer = way_doer_new_named (fixture->store, name);
  g_autoptr (GError) error = NULL;
  gint64 id = way_doer_add_step (doer, fixture->store, WAY_NONE, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_ACTIVITY, id);
}

static const char *
name_doer (Fixture *fixture, WayRecord *step)
{
  g_autoptr (WayDoer) doer = way_doer_new (step);

  return g_intern_string (way_doer_get_name (doer, fixture->store));
}

static void
remove_person (Fixture *fixture, WayRecord *person)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (way_people_remove (fixture->store, person, &error));
  g_assert_no_error (error);
}

static void
assert_described (WayRecord *person, const char *expected)
{
  g_autofree char *words = way_person_words_describe (person);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_somebody_new_is_not_placed_and_nothing_is_agreed (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera");
  g_autofree char *consents = way_person_words_consents (vera);

  assert_described (vera, "Not placed yet");
  g_assert_cmpstr (consents, ==, "Nothing agreed yet");
}

static void
test_a_place_is_one_step (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera");
  g_autoptr (GError) error = NULL;

  way_people_place (fixture->store, vera, "friends", 2, &error);
  g_assert_no_error (error);
  assert_described (vera, "Friends, close");

  undo (fixture->store);
  assert_described (vera, "Not placed yet");
}

static void
test_all_that_the_map_shows_is_said (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera");

  set_text (fixture->store, vera, "circle", "family");
  assert_described (vera, "Family, not placed yet");
  set_int (fixture->store, vera, "ring", 1);
  set_text (fixture->store, vera, "energy", "gives");
  set_text (fixture->store, vera, "wanted", "more");
  assert_described (vera, "Family, very close · Gives me support · More contact");
}

static void
test_consents_are_said (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera");
  g_autofree char *consents = NULL;

  set_int (fixture->store, vera, "may_know", 1);
  set_int (fixture->store, vera, "may_print", 1);
  consents = way_person_words_consents (vera);
  g_assert_cmpstr (consents, ==, "May be told · May be on paper");
}

static void
test_new_ones_come_last (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera"), *adam = add_person (fixture, "Adam");
  g_autoptr (WayQuery) people = way_people_query (fixture->store);

  g_assert_true (way_query_peek (people, 0) == vera);
  g_assert_true (way_query_peek (people, 1) == adam);
}

static void
test_a_promise_keeps_the_name_of_who_is_removed (Fixture *fixture, gconstpointer data)
{
  WayRecord *vera = add_person (fixture, "Vera");
  WayRecord *step = add_step (fixture, "vera", "Ring on Sunday");

  g_assert_cmpuint (way_people_count_steps (fixture->store, vera), ==, 1);
  remove_person (fixture, vera);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 0);
  g_assert_cmpstr (name_doer (fixture, step), ==, "Vera");

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  g_assert_cmpstr (name_doer (fixture, step), ==, "Vera");
  g_assert_null (way_record_get_text (step, "who_name"));
}

static void
test_who_is_named_in_a_step_can_become_one (Fixture *fixture, gconstpointer data)
{
  WayRecord *first = add_step (fixture, "Vera", "Ring on Sunday");
  WayRecord *second = add_step (fixture, "Vera", "Bring the soup");
  WayRecord *other = add_step (fixture, "Adam", "Bring the bread");
  g_autoptr (GError) error = NULL;
  gint64 vera = way_people_adopt (fixture->store, "Vera", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  g_assert_cmpint (way_record_get_int (first, "person"), ==, vera);
  g_assert_cmpint (way_record_get_int (second, "person"), ==, vera);
  g_assert_cmpint (way_record_get_int (other, "person"), ==, WAY_NONE);

  undo (fixture->store);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 0);
  g_assert_cmpstr (name_doer (fixture, first), ==, "Vera");
}

static void
test_nobody_comes_twice (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = add_step (fixture, "Věra", "Ring on Sunday");
  WayRecord *vera = add_person (fixture, "VĚRA");
  g_autoptr (GError) error = NULL;

  g_assert_true (way_people_find (fixture->store, "věra") == vera);
  g_assert_cmpint (way_people_adopt (fixture->store, "Věra", &error), ==, way_record_get_id (vera));
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_PERSON), ==, 1);
  g_assert_cmpint (way_record_get_int (step, "person"), ==, way_record_get_id (vera));
}

static void
test_whoever_may_sit_at_a_table_is_named_once (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) names = NULL;
  g_autofree char *line = NULL;

  add_person (fixture, "Rita");
  add_person (fixture, "Sam");
  set_text (fixture->store, add_person (fixture, "Blues, the cat"), "circle", "pets");
  names = way_people_list_names (fixture->store);
  line = g_strjoinv (" · ", names);
  g_assert_cmpstr (line, ==, "Frank · Rita · Sam");
}

#define TEST(name) g_test_add ("/people/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  TEST (somebody_new_is_not_placed_and_nothing_is_agreed);
  TEST (a_place_is_one_step);
  TEST (all_that_the_map_shows_is_said);
  TEST (consents_are_said);
  TEST (new_ones_come_last);
  TEST (a_promise_keeps_the_name_of_who_is_removed);
  TEST (who_is_named_in_a_step_can_become_one);
  TEST (nobody_comes_twice);
  TEST (whoever_may_sit_at_a_table_is_named_once);

  return g_test_run ();
}
