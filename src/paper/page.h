#pragma once

#include "paper/band.h"

G_BEGIN_DECLS

/* Around the bands in a tinted box, in points. */
#define WAY_PAGE_BOX_PADDING 13.

typedef struct
{
  const WayBand *band;
  double y; /* from the top of what is written */
} WayPlace;

/* Deals out STRIPS to pages of HEIGHT points. Returns an array of pages, each a GArray of
 * WayPlace; there is always a first page. */
GPtrArray *way_page_break (GPtrArray *bands, double height);

/* Draws the bands of a page, whose boxes are WIDTH wide. */
void way_page_draw (GArray *page, cairo_t *cr, double width);

G_END_DECLS
