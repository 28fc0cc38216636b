#include "store/query.h"

#include "model/activity.h"
#include "store-fixture.h"

typedef struct
{
  WayStore *store;
  WayRecord *goal;
  guint goals, activities; /* the revisions at first */
} Fixture;

static WayRecord *
add_words (WayStore *store, GType type, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (type);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static WayRecord *
add_activity (WayStore *store, WayRecord *goal, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_int (draft, "goal", way_record_get_id (goal));
  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->goal = add_words (fixture->store, WAY_TYPE_GOAL, "A flat of my own");
  add_activity (fixture->store, fixture->goal, "Ring the housing office");
  fixture->goals = way_store_get_revision (fixture->store, WAY_TYPE_GOAL);
  fixture->activities = way_store_get_revision (fixture->store, WAY_TYPE_ACTIVITY);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
}

static gboolean
goals_touched (Fixture *fixture)
{
  return way_store_get_revision (fixture->store, WAY_TYPE_GOAL) != fixture->goals;
}

static gboolean
activities_touched (Fixture *fixture)
{
  return way_store_get_revision (fixture->store, WAY_TYPE_ACTIVITY) != fixture->activities;
}

/* However long a journey is, an edit costs what its own table costs. */
static void
test_step_touches_its_own_table_only (Fixture *fixture, gconstpointer data)
{
  add_words (fixture->store, WAY_TYPE_WISH, "To be outside more");

  g_assert_false (goals_touched (fixture));
  g_assert_false (activities_touched (fixture));
}

static void
test_edit_touches_its_table (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  way_store_set_text (fixture->store, fixture->goal, "words", "A flat with a balcony", &error);
  g_assert_no_error (error);

  g_assert_true (goals_touched (fixture));
  g_assert_false (activities_touched (fixture));
}

static void
test_removal_touches_what_goes_with_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) query = way_query_new (fixture->store, WAY_TYPE_ACTIVITY, "words");
  g_autoptr (GError) error = NULL;

  way_store_remove (fixture->store, fixture->goal, &error);
  g_assert_no_error (error);

  g_assert_true (activities_touched (fixture));
  g_assert_cmpuint (way_query_get_length (query), ==, 0);

  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (way_query_get_length (query), ==, 1);
}

static void
test_edit_moves_a_record_in_the_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) query = way_query_new (fixture->store, WAY_TYPE_ACTIVITY, "words");
  WayRecord *last = add_activity (fixture->store, fixture->goal, "Write to the landlord");
  g_autoptr (GError) error = NULL;

  g_assert_true (way_query_peek (query, 1) == last);

  way_store_set_text (fixture->store, last, "words", "Ask the landlord", &error);
  g_assert_no_error (error);
  g_assert_true (way_query_peek (query, 0) == last);
}

static void
test_condition_follows_an_edit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayQuery) query = way_query_new (fixture->store, WAY_TYPE_GOAL, "");
  g_autoptr (GError) error = NULL;

  way_query_where_text (query, "words", "A room");
  g_assert_cmpuint (way_query_get_length (query), ==, 0);

  way_store_set_text (fixture->store, fixture->goal, "words", "A room", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (way_query_get_length (query), ==, 1);
}

static void
test_orders_filters_and_follows (void)
{
  g_autoptr (WayStore) store = open_memory ();
  gint64 goal = way_record_get_id (add_goal (store, "I want to play", WAY_NONE));
  gint64 other = way_record_get_id (add_goal (store, "I want to see her", WAY_NONE));
  g_autoptr (WayQuery) query = way_query_new (store, WAY_TYPE_OPTION, "position");
  WayRecord *last;
  g_autoptr (GError) error = NULL;

  way_query_where_int (query, "goal", goal);
  last = add_option (store, goal, "Videos", 2);
  add_option (store, goal, "Lessons", 1);
  add_option (store, other, "A card", 0);

  g_assert_cmpuint (way_query_get_length (query), ==, 2);
  g_assert_cmpstr (way_record_get_text (way_query_peek (query, 0), "words"), ==, "Lessons");
  g_assert_cmpint (way_query_next_position (query), ==, 3);

  g_assert_true (way_store_set_int (store, last, "position", 0, &error));
  g_assert_true (way_query_peek (query, 0) == last);
}

static void
remember_cb (GListModel *model, guint position, guint removed, guint added, guint *seen)
{
  seen[0] = position;
  seen[1] = removed;
  seen[2] = added;
}

/* Rows that are bound to the others, and the text typed in them, stay. */
static void
test_touches_only_what_came (void)
{
  g_autoptr (WayStore) store = open_memory ();
  gint64 goal = way_record_get_id (add_goal (store, "I want to play", WAY_NONE));
  g_autoptr (WayQuery) query = way_query_new (store, WAY_TYPE_OPTION, "position");
  guint seen[3] = { 0 };

  add_option (store, goal, "Lessons", 0);
  add_option (store, goal, "The jam", 2);
  g_signal_connect (query, "items-changed", G_CALLBACK (remember_cb), seen);
  add_option (store, goal, "Videos", 1);

  g_assert_cmpuint (seen[0], ==, 1);
  g_assert_cmpuint (seen[1], ==, 0);
  g_assert_cmpuint (seen[2], ==, 1);
}

static void
test_puts_what_is_left_open_last (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *open_date = add_goal (store, "No date", WAY_NONE);
  WayRecord *dated = add_goal (store, "A date", WAY_NONE);
  g_autoptr (WayQuery) up = way_query_new (store, WAY_TYPE_GOAL, "review_on");
  g_autoptr (WayQuery) down = way_query_new (store, WAY_TYPE_GOAL, "-review_on");
  g_autoptr (GError) error = NULL;

  g_assert_true (way_store_set_text (store, dated, "review_on", "2026-06-11", &error));
  g_assert_true (way_query_peek (up, 1) == open_date);
  g_assert_true (way_query_peek (down, 1) == open_date);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/query/step-touches-its-own-table-only", test_step_touches_its_own_table_only);
  ADD ("/query/edit-touches-its-table", test_edit_touches_its_table);
  ADD ("/query/removal-touches-what-goes-with-it", test_removal_touches_what_goes_with_it);
  ADD ("/query/edit-moves-a-record-in-the-order", test_edit_moves_a_record_in_the_order);
  ADD ("/query/condition-follows-an-edit", test_condition_follows_an_edit);
  g_test_add_func ("/query/orders-filters-and-follows", test_orders_filters_and_follows);
  g_test_add_func ("/query/touches-only-what-came", test_touches_only_what_came);
  g_test_add_func ("/query/puts-what-is-left-open-last", test_puts_what_is_left_open_last);

  return g_test_run ();
}
