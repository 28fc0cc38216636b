#include "store/ticks.h"

#include "journey-fixture.h"
#include "model/person.h"
#include "model/recipient.h"
#include "model/tick.h"

static gint64
add_recipient (WayStore *store, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_recipients_add (store, name, &error);

  g_assert_no_error (error);
  return id;
}

static void
hide (WayStore *store, gint64 recipient, const char *section)
{
  g_autoptr (GError) error = NULL;

  way_ticks_set (store, recipient, "plan", section, FALSE, &error);
  g_assert_no_error (error);
}

static void
test_all_is_as_usual_at_first (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  g_assert_true (way_ticks_get (store, 0, "plan", "wishes", TRUE));
  g_assert_false (way_ticks_get (store, 0, "plan", "wishes", FALSE));
}

static void
test_tick_is_remembered_once_and_undone (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (GError) error = NULL;

  hide (store, 0, "wishes");
  g_assert_false (way_ticks_get (store, 0, "plan", "wishes", TRUE));
  g_assert_true (way_ticks_get (store, 0, "plan", "steps", TRUE));
  g_assert_true (way_ticks_get (store, 0, "fridge", "wishes", TRUE));

  way_ticks_set (store, 0, "plan", "wishes", TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (store, WAY_TYPE_TICK), ==, 1);

  undo (store);
  g_assert_false (way_ticks_get (store, 0, "plan", "wishes", TRUE));
  undo (store);
  g_assert_true (way_ticks_get (store, 0, "plan", "wishes", TRUE));
}

/* What I leave out for me nobody else sees either, until I say so. */
static void
test_somebody_sees_what_i_see_unless_i_say_otherwise (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  gint64 doctor = add_recipient (store, "Dr Vos");
  g_autoptr (GError) error = NULL;

  hide (store, 0, "wishes");
  hide (store, doctor, "steps");
  g_assert_false (way_ticks_get (store, doctor, "plan", "wishes", TRUE));
  g_assert_false (way_ticks_get (store, doctor, "plan", "steps", TRUE));
  g_assert_true (way_ticks_get (store, 0, "plan", "steps", TRUE));

  way_ticks_set (store, doctor, "plan", "wishes", TRUE, &error);
  g_assert_no_error (error);
  g_assert_true (way_ticks_get (store, doctor, "plan", "wishes", TRUE));
  g_assert_false (way_ticks_get (store, 0, "plan", "wishes", TRUE));
}

static void
test_somebody_is_there_once_and_known_among_people (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);
  WayRecord *nora;
  gint64 id;

  way_record_set_text (person, "name", "Nora");
  nora = add_record (store, person);
  id = add_recipient (store, "nora");

  g_assert_cmpint (add_recipient (store, "Nora"), ==, id);
  g_assert_cmpint (way_record_get_int (way_store_find (store, WAY_TYPE_RECIPIENT, id), "person"),
                   ==, way_record_get_id (nora));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/ticks/all-is-as-usual-at-first", test_all_is_as_usual_at_first);
  g_test_add_func ("/ticks/remembered-once-and-undone", test_tick_is_remembered_once_and_undone);
  g_test_add_func ("/ticks/somebody-sees-what-i-see",
                   test_somebody_sees_what_i_see_unless_i_say_otherwise);
  g_test_add_func ("/ticks/somebody-is-there-once",
                   test_somebody_is_there_once_and_known_among_people);

  return g_test_run ();
}
