#include "model/language.h"

#include <glib/gi18n.h>

#include "model/words.h"

/* A text of the program. */
static const char *
say (void)
{
  return way_word ("activity.state", "done");
}

static void
test_every_language_is_shown_with_no_locale_but_c (void)
{
  const char *expected[] = { "Done", "Tehtud", "Hotovo", "Сделано" };
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      way_language_set (codes[i]);
      g_assert_cmpstr (way_language_get (), ==, codes[i]);
      g_assert_cmpstr (say (), ==, expected[i]);
    }
}

static void
test_english_comes_back_after_another_language (void)
{
  way_language_set ("cs");
  way_language_set ("en");
  g_assert_cmpstr (say (), ==, "Done");
}

static void
test_a_paper_speaks_another_language_for_a_while (void)
{
  char *old;

  way_language_set ("et");
  old = way_language_enter ("ru");
  g_assert_cmpstr (say (), ==, "Сделано");
  way_language_leave (old);
  g_assert_cmpstr (say (), ==, "Tehtud");
  g_assert_cmpstr (way_language_get (), ==, "et");
}

static void
test_a_paper_without_a_language_speaks_the_one_shown (void)
{
  char *old;

  way_language_set ("cs");
  old = way_language_enter (NULL);
  g_assert_cmpstr (say (), ==, "Hotovo");
  way_language_leave (old);
  g_assert_cmpstr (say (), ==, "Hotovo");
}

static void
test_no_language_is_the_one_of_the_system (void)
{
  way_language_set ("ru");
  way_language_set ("");
  g_assert_cmpstr (way_language_get (), ==, "en");
  way_language_set ("ru");
  way_language_set (NULL);
  g_assert_cmpstr (way_language_get (), ==, "en");
}

static void
test_the_system_s_first_language_that_we_speak_is_shown (void)
{
  if (g_test_subprocess ())
    {
      way_language_set ("");
      g_assert_cmpstr (way_language_get (), ==, "et");
      g_assert_cmpstr (say (), ==, "Tehtud");
      return;
    }

  g_setenv ("LANGUAGE", "fi:et_EE:ru", TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  way_language_set ("en");
}

static void
test_an_unknown_language_is_the_one_of_the_system (void)
{
  way_language_set ("tlh");
  g_assert_cmpstr (way_language_get (), ==, "en");
}

static void
test_estonian_words_of_libadwaita_are_ours (void)
{
  way_language_set ("et");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Preferences"), ==, "Eelistused");
  way_language_set ("en");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Preferences"), ==, "Preferences");
}

static void
test_other_words_of_libadwaita_are_its_own (void)
{
  const char *dir;

  /* As adw_init() does. */
  bindtextdomain ("libadwaita", "/usr/share/locale");
  way_language_set ("et");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Preferences"), ==, "Eelistused");
  way_language_set ("cs");
  dir = bindtextdomain ("libadwaita", NULL);
  g_assert_cmpstr (dir, ==, "/usr/share/locale");
}

static void
test_a_language_is_called_by_its_own_name (void)
{
  g_assert_cmpstr (way_language_get_name ("et"), ==, "Eesti");
  g_assert_cmpstr (way_language_get_name ("ru"), ==, "Русский");
}

static void
test_the_letters_of_all_languages_are_at_home (void)
{
  g_assert_true (g_get_charset (NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  way_language_init (NULL);

#define TEST(name) g_test_add_func ("/language/" #name, test_##name)
  TEST (every_language_is_shown_with_no_locale_but_c);
  TEST (english_comes_back_after_another_language);
  TEST (a_paper_speaks_another_language_for_a_while);
  TEST (a_paper_without_a_language_speaks_the_one_shown);
  TEST (no_language_is_the_one_of_the_system);
  TEST (the_system_s_first_language_that_we_speak_is_shown);
  TEST (an_unknown_language_is_the_one_of_the_system);
  TEST (estonian_words_of_libadwaita_are_ours);
  TEST (other_words_of_libadwaita_are_its_own);
  TEST (a_language_is_called_by_its_own_name);
  TEST (the_letters_of_all_languages_are_at_home);

  return g_test_run ();
}
