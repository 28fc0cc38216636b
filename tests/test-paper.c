#include "full-paper-fixture.h"

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

  return g_test_run ();
}
