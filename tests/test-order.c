#include "journey-fixture.h"

#include "model/wish.h"
#include "store/order.h"

typedef struct
{
  WayStore *store;
  WayQuery *wishes;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const words[] = { "a", "b", "c", "d" };

  fixture->store = create_journey (":memory:", "Frank");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

      way_record_set_text (draft, "words", words[i]);
      way_record_set_int (draft, "position", i);
      add_record (fixture->store, draft);
    }
  fixture->wishes = way_query_new (fixture->store, WAY_TYPE_WISH, "position");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->wishes);
  g_object_unref (fixture->store);
}

static void
assert_order (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) order = g_string_new (NULL);
  guint n = way_query_get_length (fixture->wishes);

  for (guint i = 0; i < n; i++)
    g_string_append (order, way_record_get_text (way_query_peek (fixture->wishes, i), "words"));
  g_assert_cmpstr (order->str, ==, expected);
}

static void
move (Fixture *fixture, guint place, int delta)
{
  g_autoptr (GError) error = NULL;

  way_order_move (fixture->store, fixture->wishes, way_query_peek (fixture->wishes, place), delta,
                  &error);
  g_assert_no_error (error);
}

static void
test_moves_up_and_down (Fixture *fixture, gconstpointer data)
{
  move (fixture, 2, -1);
  assert_order (fixture, "acbd");
  move (fixture, 0, 2);
  assert_order (fixture, "cbad");
}

static void
test_stays_within_the_ends (Fixture *fixture, gconstpointer data)
{
  move (fixture, 0, -1);
  assert_order (fixture, "abcd");
  move (fixture, 1, 9);
  assert_order (fixture, "acdb");
}

static void
test_sorts_out_equal_positions (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i < 4; i++)
    way_store_set_int (fixture->store, way_query_peek (fixture->wishes, i), "position", 0, &error);
  g_assert_no_error (error);

  way_order_put (fixture->store, fixture->wishes, way_query_peek (fixture->wishes, 3), 0, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (way_record_get_int (way_query_peek (fixture->wishes, i), "position"), ==, i);
}

static void
test_a_move_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  move (fixture, 3, -3);
  assert_order (fixture, "dabc");
  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  assert_order (fixture, "abcd");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/order/up-and-down", test_moves_up_and_down);
  ADD ("/order/ends", test_stays_within_the_ends);
  ADD ("/order/equal-positions", test_sorts_out_equal_positions);
  ADD ("/order/one-step", test_a_move_is_one_step);

  return g_test_run ();
}
