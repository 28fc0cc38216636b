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

/* A thing on a band, in points from the band's upper left corner: a line of text, a drawing
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
  gboolean turned; /* upside down: it goes to the left from x, and its line upwards from y */
} WayPiece;

/* What stays together on a page: a line of text, a row of a table, a drawing. A display list
 * that drawing and tests read alike. */
typedef struct _WayBand WayBand;

struct _WayBand
{
  double gap;          /* above it, unless it comes first on a page */
  double height;       /* in points */
  gboolean keep;       /* never parted from the band after it */
  gboolean first;      /* begins a page */
  guint chapter;       /* that begins with it; 0: none does */
  guint refers_to;     /* the chapter whose page is told at the end of its line; 0: none */
  const WayBand *head; /* (borrowed, nullable) repeated above it where a page begins */
  guint box;           /* bands with the same number have a tinted box behind them; 0: none */
  GArray *pieces;      /* of WayPiece */
};

/* Returns (transfer full) an empty band. */
WayBand *way_band_new (double gap, double height);
void way_band_free (WayBand *self);

/* Adds line NUMBER of LAYOUT, so that it is centered in LEADING points below Y. */
void way_band_add_line (
    WayBand *self, PangoLayout *layout, int number, WayInk ink, double x, double y, double leading);

/* Adds all lines of LAYOUT and returns their height. */
double way_band_add_layout (
    WayBand *self, PangoLayout *layout, WayInk ink, double x, double y, double leading);

/* Adds a shape with its place and size in points. */
void way_band_add_shape (
    WayBand *self, WayShape shape, WayInk ink, double x, double y, double width, double height);

/* DESTROY (nullable) frees DATA with the band. */
void way_band_add_drawing (WayBand *self,
                           WayDrawFunc draw,
                           gpointer data,
                           GDestroyNotify destroy,
                           double x,
                           double y,
                           double width,
                           double height);

/* Moves all of OTHER, which is freed, onto this band. */
void way_band_absorb (WayBand *self, WayBand *other, double x, double y);

/* The same, upside down in a place of WIDTH by HEIGHT. */
void way_band_absorb_turned (
    WayBand *self, WayBand *other, double x, double y, double width, double height);

/* Draws the pieces, from the origin of CR on. */
void way_band_draw (const WayBand *self, cairo_t *cr);

/* Draws the tinted box of bands. */
void way_band_draw_card (cairo_t *cr, double x, double y, double width, double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayBand, way_band_free)

G_END_DECLS
