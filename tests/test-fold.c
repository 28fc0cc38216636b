#include "model/fold.h"

static void
assert_found (const char *words, const char *text, const char *found)
{
  g_autofree char *folded = way_fold (words);
  g_autofree char *part = NULL;
  gsize start, end;

  g_assert_true (way_fold_find (text, folded, &start, &end));
  part = g_strndup (text + start, end - start);
  g_assert_cmpstr (part, ==, found);
}

static void
test_case_does_not_matter (void)
{
  assert_found ("GUITAR", "An electric guitar.", "guitar");
  assert_found ("гитара", "Моя ГИТАРА", "ГИТАРА");
}

static void
test_marks_do_not_matter (void)
{
  assert_found ("koo", "Köögis on soe", "Köö");
  assert_found ("ouaosz", "õüäöšž", "õüäöšž");
  assert_found ("reka", "Řeka u domu", "Řeka");
  assert_found ("důvěra", "duvera", "duvera");
  assert_found ("елка", "Новогодняя ёлка", "ёлка");
  assert_found ("ёлка", "елка", "елка");
}

static void
test_a_mark_may_be_a_character_of_its_own (void)
{
  assert_found ("kuu", "ko\xcc\x88 ku\xcc\x88u\xcc\x88 on", "ku\xcc\x88u\xcc\x88");
}

static void
test_short_i_is_a_letter (void)
{
  g_autofree char *mine = way_fold ("мои");
  gsize start, end;

  g_assert_false (way_fold_find ("Мой дом", mine, &start, &end));
  assert_found ("мой", "МОЙ дом", "МОЙ");
}

static void
test_what_is_not_there_is_not_found (void)
{
  gsize start, end;

  g_assert_false (way_fold_find ("Home", "house", &start, &end));
  g_assert_false (way_fold_find ("", "house", &start, &end));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fold/case-does-not-matter", test_case_does_not_matter);
  g_test_add_func ("/fold/marks-do-not-matter", test_marks_do_not_matter);
  g_test_add_func ("/fold/a-mark-may-be-a-character", test_a_mark_may_be_a_character_of_its_own);
  g_test_add_func ("/fold/short-i-is-a-letter", test_short_i_is_a_letter);
  g_test_add_func ("/fold/what-is-not-there", test_what_is_not_there_is_not_found);

  return g_test_run ();
}
