#include "model/domain.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/trait.h"
#include "model/wish.h"
#include "store/portraits.h"
#include "store/priorities.h"

#include "journey-fixture.h"

static void
add_priorities (WayStore *store)
{
  const char *const words[] = { "My daughter", "Music", "Quiet nights" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpint (way_priorities_add (store, words[i], &error), !=, 0);
  g_assert_no_error (error);
}

static WayRecord *
peek (WayStore *store, guint place)
{
  g_autoptr (WayQuery) query = way_priorities_query (store);

  return way_query_peek (query, place);
}

static void
assert_order (WayStore *store, const char *first, const char *second, const char *third)
{
  const char *const words[] = { first, second, third };
  g_autoptr (WayQuery) query = way_priorities_query (store);

  for (guint i = 0; i < G_N_ELEMENTS (words) && words[i] != NULL; i++)
    {
      g_assert_cmpstr (way_record_get_text (peek (store, i), "words"), ==, words[i]);
      g_assert_cmpint (way_record_get_int (peek (store, i), "rank"), ==, i + 1);
    }
}

static void
test_priorities_go_round (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (GError) error = NULL;

  add_priorities (store);
  set_text (store, peek (store, 2), "words_by", "both");
  way_priorities_put (store, peek (store, 2), 0, &error);

  g_assert_no_error (error);
  assert_order (store, "Quiet nights", "My daughter", "Music");
  g_assert_cmpstr (way_record_get_text (peek (store, 0), "words_by"), ==, "both");
  undo (store);
  assert_order (store, "My daughter", "Music", "Quiet nights");
}

static void
test_what_is_behind_a_removed_priority_moves_up (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (GError) error = NULL;

  add_priorities (store);
  way_priorities_remove (store, peek (store, 0), &error);
  g_assert_no_error (error);
  assert_order (store, "Music", "Quiet nights", NULL);

  undo (store);
  assert_order (store, "My daughter", "Music", "Quiet nights");
  way_store_redo (store, &error);
  g_assert_no_error (error);
  assert_order (store, "Music", "Quiet nights", NULL);
}

static void
test_a_gap_in_the_ranks_is_closed (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PRIORITY);
  g_autoptr (GError) error = NULL;

  way_record_set_int (draft, "rank", 2);
  way_record_set_text (draft, "words", "Music");
  add_record (store, draft);
  way_priorities_add (store, "Sleep", &error);

  g_assert_no_error (error);
  assert_order (store, "Music", "Sleep", NULL);
}

static WayRecord *
add_portrait (WayStore *store)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PORTRAIT);
  g_autoptr (WayRecord) domain =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_DOMAIN), 0);

  way_record_set_int (draft, "domain", way_record_get_id (domain));
  way_record_set_text (draft, "now", "I cook for four.");
  way_record_set_text (draft, "now_by", "both");
  way_record_set_text (draft, "wish", "A garden, later.");
  return add_record (store, draft);
}

static void
test_a_strength_keeps_its_words_and_whose_they_are (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *portrait = add_portrait (store);
  g_autoptr (GError) error = NULL;
  gint64 id = way_portraits_add_strength (store, portrait, &error);
  WayRecord *strength = way_store_find (store, WAY_TYPE_TRAIT, id);

  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (strength, "kind"), ==, "strength");
  g_assert_cmpstr (way_record_get_text (strength, "words"), ==, "I cook for four.");
  g_assert_cmpstr (way_record_get_text (strength, "words_by"), ==, "both");
  g_assert_cmpint (way_record_get_int (strength, "marked"), ==, 1);
  g_assert_true (way_portraits_find_strength (store, portrait) == strength);
}

static void
test_a_wish_belongs_to_its_domain (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *portrait = add_portrait (store);
  g_autoptr (GError) error = NULL;
  gint64 id = way_portraits_add_wish (store, portrait, &error);
  WayRecord *wish = way_store_find (store, WAY_TYPE_WISH, id);

  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A garden, later.");
  g_assert_cmpint (way_record_get_int (wish, "domain"), ==,
                   way_record_get_int (portrait, "domain"));
  g_assert_true (way_portraits_find_wish (store, portrait) == wish);

  set_int (store, wish, "domain", WAY_NONE);
  g_assert_null (way_portraits_find_wish (store, portrait));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/portraits/priorities-go-round", test_priorities_go_round);
  g_test_add_func ("/portraits/removed-priority", test_what_is_behind_a_removed_priority_moves_up);
  g_test_add_func ("/portraits/gap-is-closed", test_a_gap_in_the_ranks_is_closed);
  g_test_add_func ("/portraits/strength", test_a_strength_keeps_its_words_and_whose_they_are);
  g_test_add_func ("/portraits/wish", test_a_wish_belongs_to_its_domain);

  return g_test_run ();
}
