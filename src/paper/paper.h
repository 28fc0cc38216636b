#pragma once

#include "paper/page.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  WAY_PAPER_A4,
  WAY_PAPER_LETTER,
} WayPaperSize;

/* How somebody wants a paper; zeroes are A4 in normal print, for the person. */
typedef struct
{
  WayPaperSize size;
  gboolean large_print;
  gint64 recipient; /* id of whom it is for, or 0 */
} WayPaperOptions;

/* Around what is written, on all four sides, in points: 15.1 mm. */
#define WAY_PAPER_MARGIN 42.8

/* Pages of blocks, laid out once. The printer, the file and the preview draw the same pages.
 * Whoever makes one adds blocks (see paper/blocks.h) and then finishes it. */
#define WAY_TYPE_PAPER (way_paper_get_type ())
G_DECLARE_FINAL_TYPE (WayPaper, way_paper, WAY, PAPER, GObject)

/* LANGUAGE is the code of the language the paper is written in; FOOT stands at the bottom of
 * each page. */
WayPaper *way_paper_new (const char *title,
                         const char *language,
                         const char *foot,
                         const WayPaperOptions *options);

/* Leaves SECTIONS (ended by NULL) out; whoever adds blocks asks whether a section is to be seen. */
void way_paper_leave_out (WayPaper *self, const char *const *sections);
gboolean way_paper_shows (WayPaper *self, const char *section);

/* Notes that what was added last says only what is not there yet. */
void way_paper_set_bare (WayPaper *self, gboolean bare);
gboolean way_paper_is_bare (WayPaper *self);

/* Notes that NAME, of somebody, is not told because they may not be on paper. */
void way_paper_keep_unnamed (WayPaper *self, const char *name);

/* Returns (borrowed) the names that are not told, of char *, each once. */
GPtrArray *way_paper_get_unnamed (WayPaper *self);

/* Deals the blocks out to pages and numbers them, in the language of the moment. */
void way_paper_finish (WayPaper *self);

/* Return what was said when the paper was made. */
const char *way_paper_get_title (WayPaper *self);
const char *way_paper_get_language (WayPaper *self);
gboolean way_paper_get_large_print (WayPaper *self);

/* Gives the size of a page in points. */
void way_paper_get_size (WayPaper *self, double *width, double *height);

/* Returns how many pages the blocks that are there need. */
guint way_paper_count_pages (WayPaper *self);

/* Returns how many pages there are, once the paper is finished. */
guint way_paper_get_n_pages (WayPaper *self);

/* Draws page PAGE, from 0, in points, from the upper left corner of the sheet. */
void way_paper_draw_page (WayPaper *self, guint page, cairo_t *cr);

/* Returns (transfer full) what is written on page PAGE, for those who listen to it. */
char *way_paper_get_page_text (WayPaper *self, guint page);

/* Returns (borrowed) the places of the bands on page PAGE, counted from inside the margin. */
GArray *way_paper_peek_page (WayPaper *self, guint page);

/* Returns the height of what is written on a page, which ends above the foot, in points. */
double way_paper_get_body_height (WayPaper *self);

G_END_DECLS
