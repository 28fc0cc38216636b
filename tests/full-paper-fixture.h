#pragma once

#include <string.h>

#include "paper/blocks.h"
#include "paper/pdf.h"

/* A paper of every kind of block, and how to read what was written into its file. */

static const char *const sentence = "Rita and I go through the answer together, at the table. ";

static inline WayPaper *
new_paper (WayPaperSize size, gboolean large_print)
{
  return way_paper_new ("My recovery plan", "en", "This plan is mine. I decide who reads it.",
                        &(WayPaperOptions){ size, large_print });
}

static inline char *
repeat (const char *text, guint times)
{
  GString *string = g_string_new (NULL);

  while (times-- > 0)
    g_string_append (string, text);

  return g_string_free (string, FALSE);
}

static inline char *
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

static inline char *
write_to_folder (WayPaper *paper, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  way_paper_write_pdf (paper, path, &error);
  g_assert_no_error (error);

  return path;
}

static inline char *
read_text (WayPaper *paper)
{
  g_autofree char *path = write_to_folder (paper, "text.pdf");

  return run ("pdftotext -layout %s -", path);
}

static inline void
fill_box (WayPaper *paper, gpointer data)
{
  guint n_items = GPOINTER_TO_UINT (data);

  way_paper_add_heading (paper, NULL, "What I can build on");
  for (guint i = 0; i < n_items; i++)
    way_paper_add_item (paper, sentence, NULL);
  way_paper_add_quote (paper, WAY_PAPER_PERSON, "To be a father again, not just on paper.", NULL);
}

static inline void
draw_cross (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_move_to (cr, 0, 0);
  cairo_line_to (cr, width, height);
  cairo_move_to (cr, 0, height);
  cairo_line_to (cr, width, 0);
  cairo_stroke (cr);
}

static inline void
add_cross (WayPaper *paper, gpointer data)
{
  way_paper_add_caption (paper, "How life is now");
  way_paper_add_drawing (paper, draw_cross, NULL, NULL, 300, 260);
}

static inline void
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
static inline WayPaper *
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
