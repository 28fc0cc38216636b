#pragma once

#include <string.h>

#include "chart/rect.h"
#include "journey-fixture.h"
#include "model/language.h"
#include "paper/blocks.h"
#include "paper/papers.h"
#include "paper/pdf.h"

/* What tests of papers look for: what is written, and where. */

#define MM (72 / 25.4)

static const WayPaperOptions normal = { WAY_PAPER_A4, FALSE };

/* Makes the paper KEY in LANGUAGE. */
static inline WayPaper *
make_paper (WayStore *store, const char *key, const char *language, const WayPaperOptions *options)
{
  char *old = way_language_enter (language);
  WayPaper *paper = way_paper_kind_make (way_papers_find (key), store, options);

  way_language_leave (old);
  return paper;
}

/* Returns the text of PAPER, as a reader of the file finds it; $WAY_TEST_PAPERS is a folder to keep
 * the files in, to be looked at. */
static inline char *
read_paper (WayPaper *paper)
{
  static guint number;
  const char *kept = g_getenv ("WAY_TEST_PAPERS");
  const char *folder = kept != NULL ? kept : g_get_user_runtime_dir ();
  g_autofree char *path = g_strdup_printf ("%s/%s-%u-%s.pdf", folder, way_paper_get_title (paper),
                                           number++, way_paper_get_language (paper));
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command = g_strdup_printf ("pdftotext -raw %s -", quoted);
  g_autoptr (GError) error = NULL;
  char *text;

  g_mkdir_with_parents (folder, 0700);
  way_paper_write_pdf (paper, path, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (command, &text, NULL, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* Both. */
static inline char *
print_paper (WayStore *store,
             const char *key,
             const char *language,
             const WayPaperOptions *options,
             guint *n_pages)
{
  g_autoptr (WayPaper) paper = make_paper (store, key, language, options);

  if (n_pages != NULL)
    *n_pages = way_paper_get_n_pages (paper);
  return read_paper (paper);
}

/* Asserts that TEXT has each of the words (NULL ends them) in that order. */
static inline void
assert_in_order (const char *text, ...)
{
  const char *word;
  va_list list;

  va_start (list, text);
  while ((word = va_arg (list, const char *)) != NULL)
    {
      const char *found = strstr (text, word);

      if (found == NULL)
        g_error ("Not there, or not in that place: %s", word);
      text = found + strlen (word);
    }
  va_end (list);
}

/* Returns where the ink of PIECE is on its band. */
static inline WayRect
get_place (const WayPiece *piece)
{
  WayRect place = { piece->x, piece->y, piece->width, piece->height };
  PangoRectangle ink;

  if (piece->line != NULL)
    {
      pango_layout_line_get_extents (piece->line, &ink, NULL);
      place.y = piece->y + (double) ink.y / PANGO_SCALE;
      place.height = (double) ink.height / PANGO_SCALE;
    }
  if (piece->turned)
    {
      place.x = 2 * piece->x - place.x - place.width;
      place.y = 2 * piece->y - place.y - place.height;
    }

  return place;
}

static inline void
assert_on_paper (const WayPiece *piece, const WayBand *band, double width)
{
  WayRect place = get_place (piece);
  double room = piece->line != NULL ? WAY_PAPER_MARGIN - 10 * MM : WAY_PAPER_MARGIN;

  g_assert_cmpfloat (place.x, >=, -room - .01);
  g_assert_cmpfloat (place.x + place.width, <=, width + room + .01);
  g_assert_cmpfloat (place.y + place.height, <=, band->height + 1.5);
}

static inline gboolean
is_heading (const WayBand *band)
{
  return band->pieces->len == 1 && g_array_index (band->pieces, WayPiece, 0).level > 0;
}

/* No ink near an edge, no band over another one, and no heading at the end of a page. */
static inline void
assert_pages_are_well_set (WayPaper *paper)
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
            assert_on_paper (&g_array_index (place->band->pieces, WayPiece, k), place->band, width);
        }

      g_assert_cmpfloat (bottom, <=, way_paper_get_body_height (paper) + .01);
      g_assert_true (page->len > 0 &&
                     !is_heading (g_array_index (page, WayPlace, page->len - 1).band));
    }
}
