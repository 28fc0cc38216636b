#include "paper/blocks.h"
#include "paper/pdf.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *const sentence = "Rita and I go through the answer together, at the table. ";

static WayPaper *
new_paper (WayPaperSize size, gboolean large_print)
{
  return way_paper_new ("My recovery plan", "en", "This plan is mine. I decide who reads it.",
                        &(WayPaperOptions){ size, large_print });
}

static char *
repeat (const char *text, guint times)
{
  GString *string = g_string_new (NULL);

  while (times-- > 0)
    g_string_append (string, text);

  return g_string_free (string, FALSE);
}

static char *
run (const char *command, const char *path)
{
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *line = g_strdup_printf (command, quoted);
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;
  char *output;
  int status;

  g_spawn_command_line_sync (line, &output, &errors, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (errors, ==, "");
  g_assert_cmpint (status, ==, 0);

  return output;
}

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

static char *
write_to_folder (WayPaper *paper, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  way_paper_write_pdf (paper, path, &error);
  g_assert_no_error (error);

  return path;
}

static char *
read_text (WayPaper *paper)
{
  g_autofree char *path = write_to_folder (paper, "text.pdf");

  return run ("pdftotext -layout %s -", path);
}

/* Returns the place of a text, and in PAGE (nullable) its page, or NULL. */
static const WayPlace *
find_place (WayPaper *paper, const char *text, guint *page)
{
  for (guint i = 0; i < way_paper_get_n_pages (paper); i++)
    {
      GArray *places = way_paper_peek_page (paper, i);

      for (guint j = 0; j < places->len; j++)
        {
          const WayPlace *place = &g_array_index (places, WayPlace, j);

          for (guint k = 0; k < place->band->pieces->len; k++)
            {
              const WayPiece *piece = &g_array_index (place->band->pieces, WayPiece, k);

              if (piece->layout == NULL ||
                  !g_str_has_prefix (pango_layout_get_text (piece->layout), text))
                continue;
              if (page != NULL)
                *page = i;
              return place;
            }
        }
    }

  return NULL;
}

static guint
find_page (WayPaper *paper, const char *text)
{
  guint page;

  g_assert_nonnull (find_place (paper, text, &page));
  return page;
}

static guint
get_box (WayPaper *paper, const char *text)
{
  return find_place (paper, text, NULL)->band->box;
}

static double
get_bottom (const WayPiece *piece)
{
  PangoRectangle ink;

  if (piece->line == NULL)
    return piece->y + piece->height;

  pango_layout_line_get_extents (piece->line, &ink, NULL);
  return piece->y + (double) (ink.y + ink.height) / PANGO_SCALE;
}

static void
assert_inside_margins (WayPaper *paper)
{
  double width, height;

  way_paper_get_size (paper, &width, &height);
  width -= 2 * WAY_PAPER_MARGIN;

  for (guint i = 0; i < way_paper_get_n_pages (paper); i++)
    {
      GArray *page = way_paper_peek_page (paper, i);
      double bottom = 0;

      for (guint j = 0; j < page->len; j++)
        {
          const WayPlace *place = &g_array_index (page, WayPlace, j);

          g_assert_cmpfloat (place->y, >=, bottom - .01);
          bottom = place->y + place->band->height;
          for (guint k = 0; k < place->band->pieces->len; k++)
            {
              const WayPiece *piece = &g_array_index (place->band->pieces, WayPiece, k);

              g_assert_cmpfloat (piece->x, >=, -.01);
              g_assert_cmpfloat (piece->x + piece->width, <=, width + .01);
              g_assert_cmpfloat (get_bottom (piece), <=, place->band->height + 1);
            }
        }
      g_assert_cmpfloat (bottom, <=, way_paper_get_body_height (paper) + .01);
    }
}

static void
fill_box (WayPaper *paper, gpointer data)
{
  guint n_items = GPOINTER_TO_UINT (data);

  way_paper_add_heading (paper, NULL, "What I can build on");
  for (guint i = 0; i < n_items; i++)
    way_paper_add_item (paper, sentence, NULL);
  way_paper_add_quote (paper, WAY_PAPER_PERSON, "To be a father again, not just on paper.", NULL);
}

static void
draw_cross (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_move_to (cr, 0, 0);
  cairo_line_to (cr, width, height);
  cairo_move_to (cr, 0, height);
  cairo_line_to (cr, width, 0);
  cairo_stroke (cr);
}

static void
add_cross (WayPaper *paper, gpointer data)
{
  way_paper_add_caption (paper, "How life is now");
  way_paper_add_drawing (paper, draw_cross, NULL, NULL, 300, 260);
}

static void
add_table (WayPaper *paper, guint n_rows, const char *step)
{
  const WayPaperColumn columns[] = { { "Step", .53 }, { "When", .25 }, { "Who", .22 } };

  way_paper_begin_table (paper, columns, G_N_ELEMENTS (columns), TRUE);
  for (guint i = 0; i < n_rows; i++)
    {
      const WayPaperCell cells[] = { { WAY_SHAPE_RULE, 0, step },
                                     { WAY_SHAPE_RULE, 0, "when there is a date" },
                                     { i % 2 ? WAY_SHAPE_DISC : WAY_SHAPE_SQUARE, WAY_INK_PINE,
                                       "Rita" } };

      way_paper_add_row (paper, cells, FALSE);
    }
}

/* One of everything. */
static WayPaper *
new_full_paper (WayPaperSize size, gboolean large_print, guint n_items)
{
  static const char *const names[] = { "Frank", "Rita", "Date", NULL };
  const WayPaperField fields[] = { { "Name", "Frank" },
                                   { "Made on", "12 March 2024" },
                                   { "Nothing", NULL },
                                   { "We look back on", "11 June 2024" } };
  const WayPaperCheck checks[] = { { "I agree", TRUE, FALSE }, { "I see it differently:", 0, 1 } };
  WayPaper *paper = new_paper (size, large_print);
  g_autofree char *word = repeat ("Äh", 150);
  g_autofree char *text = repeat (sentence, 85);

  way_paper_add_title (paper, "My recovery plan");
  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
  way_paper_add_box (paper, fill_box, add_cross, GUINT_TO_POINTER (n_items));
  way_paper_add_heading (paper, "Goal 1 · I am finding out", word);
  way_paper_add_quote (paper, WAY_PAPER_WORKER, text, "Rita");
  way_paper_add_paragraph (paper, word);
  way_paper_add_hint (paper, sentence);
  add_table (paper, n_items, word);
  way_paper_add_heading (paper, NULL, "What we agreed");
  way_paper_add_checks (paper, checks, G_N_ELEMENTS (checks));
  way_paper_keep (paper);
  way_paper_add_signatures (paper, names);
  way_paper_finish (paper);

  return paper;
}

static void
test_nothing_leaves_the_margins (void)
{
  const guint n_items[] = { 0, 4, 50 };

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (WayPaper) paper = new_full_paper (i & 1, i & 2, n_items[i / 4]);

      assert_inside_margins (paper);
    }
}

static void
test_no_heading_stands_alone (void)
{
  for (guint n_lines = 20; n_lines < 60; n_lines++)
    {
      g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, FALSE);

      for (guint i = 0; i < n_lines; i++)
        way_paper_add_paragraph (paper, "One line");
      way_paper_add_heading (paper, "Goal 1", "My goal");
      add_table (paper, 5, "One step");
      way_paper_finish (paper);

      g_assert_cmpuint (find_page (paper, "Goal 1"), ==, find_page (paper, "One step"));
      g_assert_cmpuint (find_page (paper, "My goal"), ==, find_page (paper, "One step"));
    }
}

static void
fill_list (WayPaper *paper, gpointer data)
{
  way_paper_add_heading (paper, NULL, "What I can build on");
  way_paper_add_item (paper, "First", NULL);
  way_paper_add_item (paper, "Second", NULL);
  way_paper_add_item (paper, "Third", NULL);
  way_paper_add_item (paper, "Fourth", NULL);
}

/* Else a page begins or ends with one line that nobody knows where to put. */
static void
test_no_line_of_a_box_stands_alone (void)
{
  for (guint n_lines = 0; n_lines < 30; n_lines++)
    {
      g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, TRUE);

      for (guint i = 0; i < n_lines; i++)
        way_paper_add_paragraph (paper, "One line");
      way_paper_add_box (paper, fill_list, NULL, NULL);
      way_paper_finish (paper);

      g_assert_cmpuint (find_page (paper, "What I can"), ==, find_page (paper, "Second"));
      g_assert_cmpuint (find_page (paper, "Third"), ==, find_page (paper, "Fourth"));
    }
}

/* A row is one band, and a band is on one page. */
static void
test_rows_stay_whole_below_a_header (void)
{
  g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, FALSE);
  g_autofree char *step = repeat (sentence, 4);
  g_autofree char *text = NULL;
  guint n_bands = 0;
  const char *found;

  add_table (paper, 40, step);
  way_paper_finish (paper);
  text = read_text (paper);

  found = text;
  for (guint i = 0; i < way_paper_get_n_pages (paper); i++)
    {
      found = strstr (found + 1, "Step");
      g_assert_nonnull (found);
      n_bands += way_paper_peek_page (paper, i)->len;
    }
  g_assert_cmpuint (n_bands, ==, 40 + way_paper_get_n_pages (paper));
}

static void
test_row_beyond_a_page_loses_nothing (void)
{
  g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, TRUE);
  g_autofree char *step = repeat (sentence, 85);
  g_autofree char *step_and_end = g_strconcat (step, "Journeysend", NULL);
  g_autofree char *text = NULL;

  add_table (paper, 2, step_and_end);
  way_paper_finish (paper);
  assert_inside_margins (paper);

  text = read_text (paper);
  g_assert_nonnull (strstr (strstr (text, "Journeysend") + 1, "Journeysend"));
}

static void
test_long_text_breaks_by_line (void)
{
  g_autoptr (WayPaper) paper = new_paper (WAY_PAPER_A4, TRUE);
  g_autofree char *words = repeat (sentence, 85);
  g_autofree char *words_and_end = g_strconcat (words, "Journeysend", NULL);
  g_autofree char *text = NULL;

  way_paper_add_quote (paper, WAY_PAPER_PERSON, words_and_end, NULL);
  way_paper_finish (paper);
  text = read_text (paper);

  g_assert_cmpuint (way_paper_get_n_pages (paper), >, 1);
  g_assert_cmpuint (way_paper_peek_page (paper, 0)->len, >, 20);
  g_assert_nonnull (strstr (text, "Journeysend"));
}

static void
test_long_words_are_cut_as_typed (void)
{
  PangoContext *context = way_style_create_context ("en", 11);
  g_autofree char *word = repeat ("straightforward", 9);
  g_autoptr (PangoLayout) layout =
                 way_style_create_layout (context, WAY_TEXT_BODY, FALSE, word, 100);
  g_autoptr (PangoLayoutIter) place = pango_layout_get_iter (layout);
  int n_glyphs = 0;

  do
    {
      PangoLayoutRun *run = pango_layout_iter_get_run_readonly (place);

      n_glyphs += run != NULL ? run->glyphs->num_glyphs : 0;
    }
  while (pango_layout_iter_next_run (place));

  g_assert_cmpint (pango_layout_get_line_count (layout), >, 3);
  g_assert_cmpint (n_glyphs, ==, g_utf8_strlen (word, -1)); /* a hyphen would be one more */
  g_object_unref (context);
}

static void
test_box_stands_beside_the_drawing (void)
{
  g_autoptr (WayPaper) normal = new_full_paper (WAY_PAPER_A4, FALSE, 2);
  g_autoptr (WayPaper) large = new_full_paper (WAY_PAPER_A4, TRUE, 2);
  const WayPlace *last;

  last = &g_array_index (way_paper_peek_page (normal, 0), WayPlace, 3);
  g_assert_cmpuint (last->band->pieces->len, >, 5);
  g_assert_cmpuint (find_page (large, "How life is now"), ==, 0);
  g_assert_cmpuint (get_box (large, "What I can build on"), !=, 0);
  g_assert_cmpuint (get_box (large, "How life is now"), ==, 0);
}

static void
test_pages_are_numbered (void)
{
  g_autoptr (WayPaper) paper = new_full_paper (WAY_PAPER_LETTER, FALSE, 4);
  g_autofree char *text = read_text (paper);
  g_autofree char *last =
      g_strdup_printf ("%u of %u", way_paper_get_n_pages (paper), way_paper_get_n_pages (paper));

  g_assert_nonnull (strstr (text, last));
  g_assert_nonnull (strstr (text, "This plan is mine. I decide who reads it."));
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

  g_test_add_func ("/paper/nothing-leaves-the-margins", test_nothing_leaves_the_margins);
  g_test_add_func ("/paper/no-heading-stands-alone", test_no_heading_stands_alone);
  g_test_add_func ("/paper/no-line-of-a-box-stands-alone", test_no_line_of_a_box_stands_alone);
  g_test_add_func ("/paper/rows-stay-whole-below-a-header", test_rows_stay_whole_below_a_header);
  g_test_add_func ("/paper/row-beyond-a-page-loses-nothing", test_row_beyond_a_page_loses_nothing);
  g_test_add_func ("/paper/long-text-breaks-by-line", test_long_text_breaks_by_line);
  g_test_add_func ("/paper/long-words-are-cut-as-typed", test_long_words_are_cut_as_typed);
  g_test_add_func ("/paper/box-stands-beside-the-drawing", test_box_stands_beside_the_drawing);
  g_test_add_func ("/paper/pages-are-numbered", test_pages_are_numbered);
  g_test_add_func ("/paper/file-says-what-it-is", test_file_says_what_it_is);
  g_test_add_func ("/paper/fonts-are-in-the-file", test_fonts_are_in_the_file);
  g_test_add_func ("/paper/same-paper-makes-same-file", test_same_paper_makes_same_file);
  g_test_add_func ("/paper/only-the-owner-may-read", test_only_the_owner_may_read_the_file);
  g_test_add_func ("/paper/missing-folder-is-an-error", test_missing_folder_is_an_error);
  g_test_add_func ("/paper/language-only-in-a-known-file",
                   test_language_goes_only_into_a_known_file);

  return g_test_run ();
}
