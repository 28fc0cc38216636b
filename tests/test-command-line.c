#include "app/command-line.h"

#include <glib/gstdio.h>
#include <string.h>

#include "model/language.h"
#include "store/example.h"

/* What a command line did: its status, and whether a window was wanted. */
static int
run (gboolean *window, ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  const char *argument;
  int status = -1;
  va_list list;
  gboolean done;

  g_ptr_array_add (arguments, (char *) "waymark");
  va_start (list, window);
  while ((argument = va_arg (list, const char *)) != NULL)
    g_ptr_array_add (arguments, (char *) argument);
  va_end (list);
  g_ptr_array_add (arguments, NULL);

  done = way_command_line_run ((int) arguments->len - 1, (char **) arguments->pdata, &status);
  if (window != NULL)
    *window = !done;

  return status;
}

static char *
get_path (const char *name)
{
  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

static char *
make_journey (const char *name)
{
  char *path = get_path (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", path, &error);

  g_assert_no_error (error);
  return path;
}

static char *
read_pdf (const char *path)
{
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command = g_strdup_printf ("pdftotext -raw %s -", quoted);
  g_autoptr (GError) error = NULL;
  char *text;

  g_spawn_command_line_sync (command, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
test_prints_every_example_in_every_language (void)
{
  const char *const *names = way_example_get_names ();
  const char *const *codes = way_language_get_codes ();
  static const char *const titles[] = { "My recovery plan", "Minu taastumisplaan",
                                        "Můj plán zotavení", "Мой план восстановления" };

  for (guint i = 0; names[i] != NULL; i++)
    {
      for (guint j = 0; codes[j] != NULL; j++)
        {
          g_autofree char *path = get_path ("plan.pdf");
          g_autofree char *example = g_strconcat ("--example=", names[i], NULL);
          g_autofree char *output = g_strconcat ("--output=", path, NULL);
          g_autofree char *language = g_strconcat ("--language=", codes[j], NULL);
          g_autofree char *text = NULL;

          g_assert_cmpint (run (NULL, example, "--print=plan", output, language, NULL), ==, 0);
          text = read_pdf (path);
          g_assert_nonnull (strstr (text, titles[j]));
        }
    }
  g_assert_cmpstr (way_language_get (), ==, "en");
}

static void
test_file_stays_as_it_is (void)
{
  g_autofree char *journey = make_journey ("frank.waymark");
  g_autofree char *path = get_path ("frank.pdf");
  g_autofree char *output = g_strconcat ("--output=", path, NULL);
  g_autofree char *before = NULL, *after = NULL, *text = NULL;
  gsize length, length_after;

  g_assert_true (g_file_get_contents (journey, &before, &length, NULL));
  g_chmod (journey, 0400);
  g_assert_cmpint (run (NULL, journey, "--print=plan", output, "--large-print", NULL), ==, 0);
  g_assert_true (g_file_get_contents (journey, &after, &length_after, NULL));

  g_assert_cmpmem (before, length, after, length_after);
  text = read_pdf (path);
  g_assert_nonnull (strstr (text, "Name: Frank"));
}

static void
test_chart_is_a_picture (void)
{
  g_autofree char *path = get_path ("chart.png");
  g_autofree char *output = g_strconcat ("--output=", path, NULL);
  g_autofree char *bytes = NULL;

  g_assert_cmpint (run (NULL, "--example=frank", "--chart", output, NULL), ==, 0);
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "\x89PNG"));
}

static void
test_windows_are_for_the_application (void)
{
  gboolean window;

  run (&window, NULL);
  g_assert_true (window);
  run (&window, "frank.waymark", NULL);
  g_assert_true (window);
  run (&window, "--example=morse", NULL);
  g_assert_true (window);
  run (&window, "--gapplication-service", NULL);
  g_assert_true (window);
}

/* Runs ARGUMENTS in a program of its own, and then looks at what it said. */
static void
assert_says (const char *path, int status, const char *errors)
{
  g_autofree char *pattern = g_strdup_printf ("waymark: *%s*\n", errors);

  g_test_trap_subprocess (path, 0, 0);
  if (status == 0)
    g_test_trap_assert_passed ();
  else
    g_test_trap_assert_failed ();
  g_test_trap_assert_stderr (pattern);
}

#define TEST_MISUSE(name, expected, text, ...)                                                     \
  static void test_##name (void)                                                                   \
  {                                                                                                \
    if (g_test_subprocess ())                                                                      \
      {                                                                                            \
        g_assert_cmpint (run (NULL, __VA_ARGS__, NULL), ==, expected);                             \
        return;                                                                                    \
      }                                                                                            \
    assert_says (NULL, 0, text);                                                                   \
  }

TEST_MISUSE (unknown_option, 2, "--horoscope", "--horoscope")
TEST_MISUSE (
    unknown_paper, 2, "no such paper", "--example=frank", "--print=horoscope", "--output=x.pdf")
TEST_MISUSE (missing_output, 2, "--output=FILE", "--example=frank", "--print=plan")
TEST_MISUSE (missing_journey, 2, "journey is missing", "--print=plan", "--output=x.pdf")
TEST_MISUSE (unknown_language,
             2,
             "en, et, cs and ru",
             "--example=frank",
             "--print=plan",
             "--output=x.pdf",
             "--language=fi")
TEST_MISUSE (unknown_example, 2, "frank, morse and flat", "--example=gustav")
TEST_MISUSE (unknown_picture,
             2,
             ".png, .svg or .pdf",
             "--example=frank",
             "--chart",
             "--output=/tmp/chart.gif")
TEST_MISUSE (no_such_file,
             1,
             "not there any more",
             "/nowhere/frank.waymark",
             "--print=plan",
             "--output=x.pdf")
TEST_MISUSE (no_such_folder,
             1,
             "Nothing can be written in that folder",
             "--example=frank",
             "--print=plan",
             "--output=/nowhere/plan.pdf")

static void
test_list_and_version (void)
{
  if (g_test_subprocess ())
    {
      g_assert_cmpint (run (NULL, "--list-papers", NULL), ==, 0);
      g_assert_cmpint (run (NULL, "--version", NULL), ==, 0);
      g_assert_cmpint (run (NULL, "--help", NULL), ==, 0);
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*plan *My recovery plan – *\nWaymark " WAY_VERSION
                             "\n*--print=PAPER*");
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-12", TRUE);
  g_unsetenv ("DISPLAY");
  way_language_init (NULL);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/command-line/prints-every-example",
                   test_prints_every_example_in_every_language);
  g_test_add_func ("/command-line/file-stays-as-it-is", test_file_stays_as_it_is);
  g_test_add_func ("/command-line/chart-is-a-picture", test_chart_is_a_picture);
  g_test_add_func ("/command-line/windows-are-for-the-application",
                   test_windows_are_for_the_application);
  g_test_add_func ("/command-line/unknown-option", test_unknown_option);
  g_test_add_func ("/command-line/unknown-paper", test_unknown_paper);
  g_test_add_func ("/command-line/missing-output", test_missing_output);
  g_test_add_func ("/command-line/missing-journey", test_missing_journey);
  g_test_add_func ("/command-line/unknown-language", test_unknown_language);
  g_test_add_func ("/command-line/unknown-example", test_unknown_example);
  g_test_add_func ("/command-line/unknown-picture", test_unknown_picture);
  g_test_add_func ("/command-line/no-such-file", test_no_such_file);
  g_test_add_func ("/command-line/no-such-folder", test_no_such_folder);
  g_test_add_func ("/command-line/list-and-version", test_list_and_version);

  return g_test_run ();
}
