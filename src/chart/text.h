#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* The size of text, in pixels, for which the measures of drawings are written down. */
#define WAY_TEXT_EM 14.67

/* Returns (transfer full) a text of SIZE pixels for a drawing, not broken yet. */
PangoLayout *way_text_new (PangoContext *context,
                           const char *words,
                           double size,
                           PangoWeight weight);

/* Gives its size in whole pixels. */
void way_text_get_size (PangoLayout *text, double *width, double *height);

/* Returns how wide the longest word is. */
double way_text_get_longest_word (PangoLayout *text);

/* Draws it from X, Y on, or with its ink centred there. */
void way_text_draw (PangoLayout *text, double x, double y, cairo_t *cr);
void way_text_draw_centred (PangoLayout *text, double x, double y, cairo_t *cr);

G_END_DECLS
