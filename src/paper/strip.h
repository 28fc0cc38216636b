#pragma once

#include "paper/style.h"

G_BEGIN_DECLS

typedef enum
{
  WAY_SHAPE_RULE,   /* filled */
  WAY_SHAPE_BOX,    /* to tick */
  WAY_SHAPE_TICKED, /* a box that has been */
  WAY_SHAPE_DISC,
  WAY_SHAPE_SQUARE,
  WAY_SHAPE_FIGURE, /* somebody else */
  WAY_SHAPE_CARD,   /* behind text */
} WayShape;

/* Draws in a place of that size, whose upper left corner is the origin. */
typedef void (*WayDrawFunc) (cairo_t *cr, double width, double height, gpointer data);

/* A thing on a strip, in points from the strip's upper left corner: a line of text, a drawing
 * or a shape. */
typedef struct
{
  PangoLayout *layout;   /* owned, nullable: has the line below */
  PangoLayoutLine *line; /* y is its baseline */
  guint level;           /* a heading of that level begins with this line; 0: none does */
  WayDrawFunc draw;      /* nullable */
  gpointer data;
  GDestroyNotify destroy;
  WayShape shape;
  WayInk ink;
  double x, y, width, height;
} WayPiece;

/* What stays together on a page: a line of text, a row of a table, a drawing. A display list
 * that drawing and tests read alike. */
typedef struct _WayStrip WayStrip;

struct _WayStrip
{
  double gap;           /* above it, unless it comes first on a page */
  double height;        /* in points */
  gboolean keep;        /* never parted from the strip after it */
  const WayStrip *head; /* (borrowed, nullable) repeated above it where a page begins */
  guint box;            /* strips with the same number have a tinted box behind them; 0: none */
  GArray *pieces;       /* of WayPiece */
};

WayStrip *way_strip_new (double gap, double height);
void way_strip_free (WayStrip *self);

/* Adds line NUMBER of LAYOUT, so that it is centered in LEADING points below Y. */
void way_strip_add_line (WayStrip *self,
                         PangoLayout *layout,
                         int number,
                         WayInk ink,
                         double x,
                         double y,
                         double leading);

/* Adds all lines of LAYOUT and returns their height. */
double way_strip_add_layout (
    WayStrip *self, PangoLayout *layout, WayInk ink, double x, double y, double leading);

void way_strip_add_shape (
    WayStrip *self, WayShape shape, WayInk ink, double x, double y, double width, double height);

/* DESTROY (nullable) frees DATA with the strip. */
void way_strip_add_drawing (WayStrip *self,
                            WayDrawFunc draw,
                            gpointer data,
                            GDestroyNotify destroy,
                            double x,
                            double y,
                            double width,
                            double height);

/* Moves all of OTHER, which is freed, onto this strip. */
void way_strip_absorb (WayStrip *self, WayStrip *other, double x, double y);

void way_strip_draw (const WayStrip *self, cairo_t *cr);

/* Draws the tinted box of strips. */
void way_strip_draw_card (cairo_t *cr, double x, double y, double width, double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayStrip, way_strip_free)

G_END_DECLS
