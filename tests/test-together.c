#include "store/together.h"

#include "journey-fixture.h"
#include "model/contact.h"
#include "model/relationship.h"

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

static gint64
answer (Fixture *fixture, const char *who)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_together_answer (fixture->store, who, &error);

  g_assert_no_error (error);
  return id;
}

static void
talk (Fixture *fixture, const char *day, const char *outcome)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_CONTACT);

  way_record_set_text (draft, "happened_on", day);
  way_record_set_text (draft, "kind", "visit");
  way_record_set_text (draft, "outcome", outcome);
  add_record (fixture->store, draft);
}

static void
test_one_answer_a_day_for_each (Fixture *fixture, gconstpointer data)
{
  gint64 mine = answer (fixture, "person"), of_rita = answer (fixture, "worker");
  WayRecord *record = way_store_find (fixture->store, WAY_TYPE_RELATIONSHIP, of_rita);

  g_assert_cmpint (answer (fixture, "person"), ==, mine);
  g_assert_cmpint (answer (fixture, "worker"), ==, of_rita);
  g_assert_cmpstr (way_record_get_text (record, "words_by"), ==, "worker");
}

static void
test_whoever_has_no_name_is_called_by_what_they_are (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (way_together_get_name (fixture->store, "person"), ==, "Me");
  g_assert_cmpstr (way_together_get_name (fixture->store, "worker"), ==, "Rita");
  set_text (fixture->store, way_store_get_journey (fixture->store), "worker", NULL);
  g_assert_cmpstr (way_together_get_name (fixture->store, "worker"), ==, "The worker");
}

/* Tries are no reason to ask; eight weeks after the first talk there is one. */
static void
test_it_is_asked_from_time_to_time (Fixture *fixture, gconstpointer data)
{
  g_assert_false (way_together_is_worth_asking (fixture->store));
  talk (fixture, "2024-01-02", "silent");
  g_assert_false (way_together_is_worth_asking (fixture->store));
  talk (fixture, "2024-02-01", "long");
  g_assert_false (way_together_is_worth_asking (fixture->store));
  talk (fixture, "2024-01-30", "short"); /* 56 days, over the leap day */
  g_assert_true (way_together_is_worth_asking (fixture->store));

  answer (fixture, "person");
  g_assert_false (way_together_is_worth_asking (fixture->store));
}

#define TEST(name) g_test_add ("/together/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-26", TRUE);
  g_test_init (&argc, &argv, NULL);

  TEST (one_answer_a_day_for_each);
  TEST (whoever_has_no_name_is_called_by_what_they_are);
  TEST (it_is_asked_from_time_to_time);

  return g_test_run ();
}
