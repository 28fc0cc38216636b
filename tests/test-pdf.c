#include "paper/pdf.h"

#include <glib/gstdio.h>

#include "full-paper-fixture.h"

static gboolean
contains (const char *bytes, gsize length, const char *text)
{
  for (gsize i = 0; i + strlen (text) <= length; i++)
    {
      if (memcmp (bytes + i, text, strlen (text)) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
test_file_says_what_it_is (void)
{
  g_autoptr (WayPaper) paper = new_full_paper (WAY_PAPER_A4, FALSE, 4);
  g_autofree char *path = write_to_folder (paper, "info.pdf");
  g_autofree char *info = run ("pdfinfo -isodates %s", path);
  g_autofree char *bytes = NULL;
  gsize length;

  g_file_get_contents (path, &bytes, &length, NULL);
  g_assert_nonnull (strstr (info, "My recovery plan"));
  g_assert_nonnull (strstr (info, "A4"));
  g_assert_nonnull (strstr (info, "2024-03-12"));
  g_assert_null (strstr (info, "Author"));
  g_assert_true (contains (bytes, length, "/Lang (en)"));
  g_assert_true (contains (bytes, length, "/Title (What we agreed)"));
}

static void
test_fonts_are_in_the_file (void)
{
  g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, FALSE);
  g_autofree char *path = NULL, *fonts = NULL, *text = NULL;
  g_auto (GStrv) lines = NULL;

  way_paper_add_paragraph (paper, "Õhk, šokk, žanr. Příště ještě kůň. Ёлка ещё.");
  way_paper_finish (paper);
  path = write_to_folder (paper, "fonts.pdf");
  fonts = run ("pdffonts %s", path);
  text = read_text (paper);

  g_assert_nonnull (strstr (text, "Õhk, šokk, žanr. Příště ještě kůň. Ёлка ещё."));
  lines = g_strsplit (fonts, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], "yes yes yes")); /* embedded, subset, searchable */
}

static void
test_same_paper_makes_same_file (void)
{
  g_autofree char *first = NULL, *second = NULL;
  g_autofree char *bytes = NULL, *other = NULL;
  gsize length, other_length;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WayPaper) paper = new_full_paper (WAY_PAPER_A4, FALSE, 4);

      *(i == 0 ? &first : &second) = write_to_folder (paper, i == 0 ? "first.pdf" : "second.pdf");
    }

  g_file_get_contents (first, &bytes, &length, NULL);
  g_file_get_contents (second, &other, &other_length, NULL);
  g_assert_cmpmem (bytes, length, other, other_length);
}

static void
test_only_the_owner_may_read_the_file (void)
{
  g_autoptr (WayPaper) paper = new_full_paper (WAY_PAPER_A4, FALSE, 1);
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "private.pdf", NULL);
  g_autofree char *written = NULL;
  GStatBuf status;

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  g_assert_true (g_file_set_contents (path, "an older file", -1, NULL));
  g_chmod (path, 0644);
  written = write_to_folder (paper, "private.pdf");

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_missing_folder_is_an_error (void)
{
  g_autoptr (WayPaper) paper = new_full_paper (WAY_PAPER_A4, FALSE, 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *path =
      g_build_filename (g_get_user_cache_dir (), "no such folder", "plan.pdf", NULL);

  g_assert_false (way_paper_write_pdf (paper, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_language_goes_only_into_a_known_file (void)
{
  g_autoptr (GByteArray) other = g_byte_array_new ();

  g_byte_array_append (other, (const guint8 *) "%PDF-1.7\nsomething else\n", 24);
  g_assert_false (way_pdf_set_language (other, "en"));
  g_assert_cmpuint (other->len, ==, 24);
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-12", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pdf/file-says-what-it-is", test_file_says_what_it_is);
  g_test_add_func ("/pdf/fonts-are-in-the-file", test_fonts_are_in_the_file);
  g_test_add_func ("/pdf/same-paper-makes-same-file", test_same_paper_makes_same_file);
  g_test_add_func ("/pdf/only-the-owner-may-read-the-file", test_only_the_owner_may_read_the_file);
  g_test_add_func ("/pdf/missing-folder-is-an-error", test_missing_folder_is_an_error);
  g_test_add_func ("/pdf/language-goes-only-into-a-known-file",
                   test_language_goes_only_into_a_known_file);

  return g_test_run ();
}
