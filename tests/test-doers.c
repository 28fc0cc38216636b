#include "journey-fixture.h"

#include "model/activity.h"
#include "model/goal.h"
#include "model/person.h"
#include "store/doers.h"

typedef struct
{
  WayStore *store;
  gint64 goal;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  g_autoptr (WayRecord) sam = way_record_new (WAY_TYPE_PERSON);

  fixture->store = create_journey_of_two ("Frank", "Rita");
  way_record_set_text (goal, "words", "I want to play the electric guitar.");
  fixture->goal = way_record_get_id (add_record (fixture->store, goal));
  way_record_set_text (sam, "name", "Sam");
  add_record (fixture->store, sam);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->store);
}

/* Returns the names as they stand above the columns. */
static char *
names (Fixture *fixture, GPtrArray *doers)
{
  g_autoptr (GString) result = g_string_new (NULL);

  for (guint i = 0; i < doers->len; i++)
    g_string_append_printf (result, "%s%s", i > 0 ? ", " : "",
                            way_doer_get_name (g_ptr_array_index (doers, i), fixture->store));
  return g_string_free (g_steal_pointer (&result), FALSE);
}

static WayDoer *
find_doer (Fixture *fixture, const char *name)
{
  g_autoptr (GPtrArray) doers = way_doers_to_choose (fixture->store);

  for (guint i = 0; i < doers->len; i++)
    {
      if (g_strcmp0 (way_doer_get_name (g_ptr_array_index (doers, i), fixture->store), name) == 0)
        return g_ptr_array_steal_index (doers, i);
    }

  g_assert_not_reached ();
}

static WayRecord *
add_step (Fixture *fixture, const char *name, const char *words)
{
  g_autoptr (WayDoer) doer = find_doer (fixture, name);
  g_autoptr (GError) error = NULL;
  gint64 id = way_doer_add_step (doer, fixture->store, fixture->goal, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_ACTIVITY, id);
}

static void
test_the_two_of_us_are_always_there (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) doers = way_doers_of_goal (fixture->store, fixture->goal);
  g_autofree char *shown = names (fixture, doers);

  g_assert_cmpstr (shown, ==, "Me, Rita");
}

static void
test_others_follow_and_nobody_comes_last (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) doers = NULL;
  g_autofree char *shown = NULL;

  add_step (fixture, "Nobody yet", "Strings and a strap");
  add_step (fixture, "Sam", "Lend the old amplifier");
  add_step (fixture, "Sam", "Show three chords");
  doers = way_doers_of_goal (fixture->store, fixture->goal);
  shown = names (fixture, doers);

  g_assert_cmpstr (shown, ==, "Me, Rita, Sam, Nobody yet");
}

static void
test_somebody_named_in_words_can_be_asked_again (Fixture *fixture, gconstpointer data)
{
  WayDoer library = { .who = "service", .person = WAY_NONE, .name = (char *) "The library" };
  WayRecord *step = add_step (fixture, "Me", "Lend a songbook");
  g_autoptr (WayDoer) doer = NULL;
  g_autoptr (GError) error = NULL;

  way_doer_take (&library, fixture->store, step, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (step, "who"), ==, "service");

  doer = find_doer (fixture, "The library");
  g_assert_true (way_doer_equal (doer, &library));
}

static void
test_taking_a_step_over_leaves_nothing_of_the_one_before (Fixture *fixture, gconstpointer data)
{
  WayRecord *step = add_step (fixture, "Sam", "Lend the old amplifier");
  g_autoptr (WayDoer) me = find_doer (fixture, "Me");
  g_autoptr (GError) error = NULL;

  way_doer_take (me, fixture->store, step, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (step, "who"), ==, "person");
  g_assert_cmpint (way_record_get_int (step, "person"), ==, WAY_NONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/doers/two-of-us", test_the_two_of_us_are_always_there);
  ADD ("/doers/order", test_others_follow_and_nobody_comes_last);
  ADD ("/doers/named", test_somebody_named_in_words_can_be_asked_again);
  ADD ("/doers/taken-over", test_taking_a_step_over_leaves_nothing_of_the_one_before);

  return g_test_run ();
}
