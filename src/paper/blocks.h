#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/* A label and what it says: "Name: Frank". */
typedef struct
{
  const char *label;
  const char *value; /* (nullable) the field is left out */
} WayPaperField;

/* Whose words a quote is; NAME (nullable) is told after it. */
typedef enum
{
  WAY_PAPER_PERSON,
  WAY_PAPER_WORKER,
  WAY_PAPER_OTHER,
} WayPaperVoice;

typedef struct
{
  const char *title; /* nullable */
  double share;      /* of the width */
} WayPaperColumn;

typedef struct
{
  WayShape mark; /* before the text; WAY_SHAPE_RULE: none */
  WayInk ink;    /* of the mark */
  const char *text;
} WayPaperCell;

typedef struct
{
  const char *label;
  gboolean ticked;
  gboolean line; /* to write on, as far as the margin */
} WayPaperCheck;

typedef void (*WayPaperFunc) (WayPaper *self, gpointer data);

/* The path with the waymark, and a title below it. */
void way_paper_add_title (WayPaper *self, const char *text);

/* A title alone. */
void way_paper_add_plain_title (WayPaper *self, const char *text);

/* A heading stays with what follows. LEAD (nullable) is a quiet line above it: "Goal 1". */
void way_paper_add_heading (WayPaper *self, const char *lead, const char *text);
/* A smaller one below it. */
void way_paper_add_subheading (WayPaper *self, const char *text);
/* Over a drawing. */
void way_paper_add_caption (WayPaper *self, const char *text);
void way_paper_add_paragraph (WayPaper *self, const char *text);

/* A quiet, smaller line. */
void way_paper_add_hint (WayPaper *self, const char *text);

/* The same over what it is about, which it stays with. */
void way_paper_add_label (WayPaper *self, const char *text);

/* The same below a drawing. */
void way_paper_add_legend (WayPaper *self, const char *text);

/* A paragraph behind a bullet. */
void way_paper_add_item (WayPaper *self, const char *text, const char *name);
void way_paper_add_quote (WayPaper *self, WayPaperVoice voice, const char *words, const char *name);
void way_paper_add_fields (WayPaper *self, const WayPaperField *fields, guint n_fields);
/* NAME, and at the end of the line VALUE (nullable). */
void way_paper_add_pair (WayPaper *self, const char *name, const char *value);
void way_paper_add_space (WayPaper *self, double points);

/* Puts the second of two blocks beside the first one, which is band FIRST, if both are a line and
 * there is room. */
void way_paper_join (WayPaper *self, guint first);

/* Keeps what was added last together with what comes next. */
void way_paper_keep (WayPaper *self);

/* A table begins with its header, which is repeated where a page begins. TICKS: each row has a
 * box to tick. */
void way_paper_begin_table (WayPaper *self,
                            const WayPaperColumn *columns,
                            guint n_columns,
                            gboolean ticks);
void way_paper_add_row (WayPaper *self, const WayPaperCell *cells, gboolean ticked);

/* Boxes to tick, beside each other. */
void way_paper_add_checks (WayPaper *self, const WayPaperCheck *checks, guint n_checks);

/* A box to tick, what is to be done, and below it MARK and ABOUT, more quietly. */
void way_paper_add_task (WayPaper *self, const char *text, const WayPaperCell *about);

/* Lines to sign on; the last one is for the date. */
void way_paper_add_signatures (WayPaper *self, const char *const *labels);

/* Empty lines, to write on by hand. */
void way_paper_add_writing_lines (WayPaper *self, guint n_lines);

/* A drawing in the middle, WIDTH by HEIGHT points at most. Takes DATA, which DESTROY frees. */
void way_paper_add_drawing (WayPaper *self,
                            WayDrawFunc draw,
                            gpointer data,
                            GDestroyNotify destroy,
                            double width,
                            double height);

/* What a mark of a drawing means. */
typedef struct
{
  guint sample; /* as DRAW of way_paper_add_key() gets it */
  const char *text;
} WayPaperSample;

/* Tells what the marks of a drawing mean; DRAW gets a sample as its data and draws it twice as wide
 * as high. */
void way_paper_add_key (WayPaper *self,
                        WayDrawFunc draw,
                        const WayPaperSample *samples,
                        guint n_samples);

/* A tinted box with the blocks that FILL adds, and beside it what BESIDE (nullable) adds; above it
 * in large print or where the box gets too tall. Either may be called twice. */
void way_paper_add_box (WayPaper *self, WayPaperFunc fill, WayPaperFunc beside, gpointer data);

/* Writes SCALE times as large from now on. */
void way_paper_set_scale (WayPaper *self, double scale);

/* What LEFT and RIGHT add, beside each other; below each other in large print or where that gets
 * too tall. Either may be called twice. */
void way_paper_add_columns (WayPaper *self, WayPaperFunc left, WayPaperFunc right, gpointer data);

/* Returns (transfer full) the bands that ADD adds WIDTH wide; they are not on the paper. */
GPtrArray *way_paper_fill_apart (WayPaper *self, WayPaperFunc add, gpointer data, double width);

/* For makers of blocks: the width there is, a layout, and the band that goes onto the paper. */
double way_paper_get_width (WayPaper *self);
PangoLayout *way_paper_create_layout (WayPaper *self,
                                      WayTextStyle style,
                                      const char *text,
                                      double width);
double way_paper_get_em (WayPaper *self);
double way_paper_get_leading (WayPaper *self, WayTextStyle style);
void way_paper_take (WayPaper *self, WayBand *band);

/* The same for a row, which begins PADDING below its top. One that no page can hold is cut into its
 * lines. */
void way_paper_take_cut (WayPaper *self, WayBand *row, double padding, double leading);

/* The part of the width, and the box, that is written in from now on. */
typedef struct
{
  double x, width;
  guint box;
} WayPaperFrame;

/* Narrows what is written, and gives it its width back. */
WayPaperFrame way_paper_get_frame (WayPaper *self);
void way_paper_set_frame (WayPaper *self, WayPaperFrame frame);

/* Says TEXT and, when the paper is finished, on which page CHAPTER, which counts from 1, begins. */
void way_paper_add_reference (WayPaper *self, const char *text, guint chapter);

/* Begins CHAPTER on a page of its own with the BANDS that were filled apart. Takes them. */
void way_paper_add_chapter (WayPaper *self, guint chapter, GPtrArray *bands);

/* Tells the pages of chapters, once they are known. */
void way_paper_number_references (WayPaper *self);

/* Puts a band back that was taken away or filled apart, as it is. */
void way_paper_put (WayPaper *self, WayBand *band);

/* Returns how many bands there are. */
guint way_paper_get_length (WayPaper *self);

/* Returns (borrowed) the band at POSITION. */
WayBand *way_paper_peek_band (WayPaper *self, guint position);

/* Takes all bands from FIRST on away again, and returns them. */
GPtrArray *way_paper_steal (WayPaper *self, guint first);

/* The table that rows are added to. */
typedef struct
{
  WayPaperColumn *columns; /* owned */
  guint n_columns;
  gboolean ticks;
  const WayBand *head;
} WayPaperTable;

/* Returns (borrowed) it. */
WayPaperTable *way_paper_get_table (WayPaper *self);

G_END_DECLS
