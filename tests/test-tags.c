#include "journey-fixture.h"

#include "model/domain.h"
#include "model/goal.h"
#include "model/tag.h"
#include "store/tags.h"

static WayRecord *
add_goal (WayStore *store, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static void
test_one_tap_puts_a_tag_on_and_off (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, "I want to play");
  WayRecord *other = add_goal (store, "I want to keep my flat");
  g_autoptr (GError) error = NULL;

  way_tags_set_word (store, goal, "element", "hope", TRUE, &error);
  g_assert_no_error (error);
  g_assert_true (way_tags_has_word (store, goal, "element", "hope"));
  g_assert_false (way_tags_has_word (store, goal, "element", "story"));
  g_assert_false (way_tags_has_word (store, other, "element", "hope"));

  way_tags_set_word (store, goal, "element", "hope", FALSE, &error);
  g_assert_no_error (error);
  g_assert_false (way_tags_has_word (store, goal, "element", "hope"));
}

static void
test_a_tag_is_there_once (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  WayRecord *goal = add_goal (store, "I want to play");
  g_autoptr (WayRecord) domain =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_DOMAIN), 0);
  gint64 id = way_record_get_id (domain);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++)
    {
      way_tags_set_domain (store, goal, id, TRUE, &error);
      g_assert_no_error (error);
    }

  g_assert_true (way_tags_has_domain (store, goal, id));
  g_assert_cmpuint (g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_TAG)), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tags/on-and-off", test_one_tap_puts_a_tag_on_and_off);
  g_test_add_func ("/tags/once", test_a_tag_is_there_once);

  return g_test_run ();
}
