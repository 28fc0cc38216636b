#pragma once

#include <pango/pangocairo.h>

#include "chart/palette.h"

G_BEGIN_DECLS

/* One ink, one accent, and their quieter relatives: a paper must also be good in black and white.
 */
typedef enum
{
  WAY_INK_TEXT,
  WAY_INK_SOFT,
  WAY_INK_LINE,
  WAY_INK_PINE,  /* the person */
  WAY_INK_SLATE, /* the worker */
  WAY_INK_TINT,
  WAY_INK_WHITE,
} WayInk;

typedef enum
{
  WAY_TEXT_TITLE,
  WAY_TEXT_HEADING,
  WAY_TEXT_CAPTION, /* of a drawing */
  WAY_TEXT_WISH,    /* words to remember */
  WAY_TEXT_BODY,
  WAY_TEXT_SMALL,
  WAY_TEXT_MARK, /* the large opening quote */
} WayTextStyle;

/* Returns the colours for charts: the same pine as the rest of the paper, and lines that stay
 * behind it. */
WayPalette way_style_get_palette (void);

/* Sets the source of CR. */
void way_ink_set (cairo_t *cr, WayInk ink);

/* Returns the colour of a run of text. */
PangoAttribute *way_ink_to_attribute (WayInk ink);

/* Returns a context that measures in points and writes in letters of SIZE points, whatever it will
 * be drawn on: so all pages are the same on a printer, in a file and on the screen. */
PangoContext *way_style_create_context (const char *language, double size);

/* Returns the size of the letters in points. */
double way_style_get_size (WayTextStyle style, gboolean large_print);

/* Returns the distance of two baselines in points. */
double way_style_get_leading (WayTextStyle style, gboolean large_print);

/* Returns how text is set: as it was typed. No letters are joined and no hyphen is put into a word
 * too long for a line, for whoever searches or listens to a file. */
PangoAttrList *way_style_create_attributes (void);

/* Returns a layout of TEXT as wide as WIDTH points, in which words too long for a line break. */
PangoLayout *way_style_create_layout (PangoContext *context,
                                      WayTextStyle style,
                                      gboolean large_print,
                                      const char *text,
                                      double width);

G_END_DECLS
