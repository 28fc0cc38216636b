#include "store/store.h"

#include "model/domain.h"
#include "model/element.h"
#include "model/language.h"
#include "model/profile.h"
#include "model/score.h"
#include "store-fixture.h"
#include "store/database.h"

static void
test_new_journey_has_what_every_journey_has (void)
{
  g_autoptr (WayStore) store = open_memory ();
  guint n_built_ins;

  way_domain_get_built_ins (&n_built_ins);
  g_assert_cmpstr (way_record_get_text (way_store_get_journey (store), "name"), ==, "Frank");
  g_assert_cmpuint (count_records (store, WAY_TYPE_DOMAIN), ==, n_built_ins);
  g_assert_cmpuint (count_records (store, WAY_TYPE_ELEMENT), ==, 10);
  g_assert_false (can_undo (store));
}

static void
test_what_is_left_open_gets_the_default (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");

  g_assert_cmpstr (way_record_get_text (wish, "words_by"), ==, "person");
  g_assert_cmpstr (way_record_get_text (wish, "state"), ==, "open");
  g_assert_cmpint (way_record_get_int (wish, "domain"), ==, WAY_NONE);
}

static void
test_an_edit_reaches_the_record_and_tells_it (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");
  guint notified = 0, changed = 0;

  g_signal_connect_swapped (wish, "notify::words", G_CALLBACK (g_atomic_int_inc), &notified);
  g_signal_connect_swapped (store, "changed", G_CALLBACK (g_atomic_int_inc), &changed);
  set_words (store, wish, "A garden, later");

  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A garden, later");
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpuint (changed, ==, 1);
}

static void
test_the_same_value_is_no_step (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");

  way_store_forget (store);
  set_words (store, wish, "A garden");
  g_assert_false (can_undo (store));
}

static void
test_a_refused_edit_changes_nothing (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *wish = add_wish (store, "A garden");
  g_autoptr (GError) error = NULL;

  way_store_forget (store);
  g_assert_false (way_store_set_text (store, wish, "words", "", &error));
  g_assert_error (error, WAY_DATABASE_ERROR, SQLITE_CONSTRAINT_CHECK);
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_INVALID);
  g_assert_cmpstr (way_record_get_text (wish, "words"), ==, "A garden");
  g_assert_false (can_undo (store));
}

static void
test_an_impossible_date_is_refused (void)
{
  g_autoptr (WayStore) store = open_memory ();
  WayRecord *goal = add_goal (store, "I want to read", WAY_NONE);
  g_autoptr (GError) error = NULL;

  g_assert_false (way_store_set_text (store, goal, "review_on", "2026-02-30", &error));
  g_assert_error (error, WAY_DATABASE_ERROR, SQLITE_CONSTRAINT_CHECK);
}

static void
test_a_domain_with_a_past_can_not_be_deleted (void)
{
  g_autoptr (WayStore) store = open_memory ();
  g_autoptr (WayRecord) domain =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_DOMAIN), 0);
  g_autoptr (WayRecord) profile = way_record_new (WAY_TYPE_PROFILE);
  g_autoptr (WayRecord) score = way_record_new (WAY_TYPE_SCORE);
  g_autoptr (GError) error = NULL;

  way_record_set_text (profile, "made_on", "2026-03-12");
  way_record_set_int (score, "profile", way_record_get_id (add_record (store, profile)));
  way_record_set_int (score, "domain", way_record_get_id (domain));
  way_record_set_int (score, "score", 7);
  add_record (store, score);

  g_assert_false (way_store_remove (store, domain, &error));
  g_assert_cmpint (way_database_trouble (error), ==, WAY_TROUBLE_INVALID);
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add_func ("/store/" #name, test_##name)
  ADD (new_journey_has_what_every_journey_has);
  ADD (what_is_left_open_gets_the_default);
  ADD (an_edit_reaches_the_record_and_tells_it);
  ADD (the_same_value_is_no_step);
  ADD (a_refused_edit_changes_nothing);
  ADD (an_impossible_date_is_refused);
  ADD (a_domain_with_a_past_can_not_be_deleted);
#undef ADD

  return g_test_run ();
}
