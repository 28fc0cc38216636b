#include "model/name-list.h"

static void
assert_put (const char *list, const char *name, gboolean on, const char *wanted)
{
  g_autofree char *line = way_name_list_put (list, name, on);

  g_assert_cmpstr (line, ==, wanted);
}

static void
test_names_are_put_on_a_line (void)
{
  assert_put (NULL, "Frank", TRUE, "Frank");
  assert_put ("Frank", "Rita", TRUE, "Frank, Rita");
  assert_put ("Frank, Rita, Sam", "Rita", FALSE, "Frank, Sam");
  assert_put ("Frank", "Frank", FALSE, "");
}

static void
test_what_was_typed_stays (void)
{
  assert_put ("the two of us", "Sam", TRUE, "the two of us, Sam");
  assert_put ("the two of us,Sam", "sam", FALSE, "the two of us");
}

static void
test_a_name_may_have_a_comma (void)
{
  const char *sam = "Sam, two doors down";

  assert_put ("Frank", sam, TRUE, "Frank, Sam, two doors down");
  assert_put ("Frank, Sam, two doors down, Rita", sam, FALSE, "Frank, Rita");
  g_assert_true (way_name_list_has ("Frank, Sam, two doors down", sam));
  g_assert_false (way_name_list_has ("Frank, Sam", sam));
}

static void
test_a_name_is_found_whole (void)
{
  g_assert_true (way_name_list_has ("Frank, Rita", "rita"));
  g_assert_true (way_name_list_has ("Сэм , Рита", "рита"));
  g_assert_false (way_name_list_has ("Franka", "Frank"));
  g_assert_false (way_name_list_has (NULL, "Frank"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/name-list/names-are-put-on-a-line", test_names_are_put_on_a_line);
  g_test_add_func ("/name-list/what-was-typed-stays", test_what_was_typed_stays);
  g_test_add_func ("/name-list/a-name-may-have-a-comma", test_a_name_may_have_a_comma);
  g_test_add_func ("/name-list/a-name-is-found-whole", test_a_name_is_found_whole);

  return g_test_run ();
}
