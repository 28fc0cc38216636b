#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* One of the pages that a stage has behind its tabs, a view like any other. The stage shows what a
 * facet says of itself. Properties: question, the plain one it answers; quiet, a line below it;
 * tools (nullable), a widget beside the question; looks (nullable), a widget at the end of the
 * tabs. */
#define WAY_TYPE_FACET (way_facet_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayFacet, way_facet, WAY, FACET, WayView)

struct _WayFacetClass
{
  WayViewClass parent_class;
};

const char *way_facet_get_question (WayFacet *self);
const char *way_facet_get_quiet (WayFacet *self);

/* Return (borrowed, nullable) the widgets, which the stage parents. */
GtkWidget *way_facet_get_tools (WayFacet *self);
GtkWidget *way_facet_get_looks (WayFacet *self);

G_END_DECLS
