#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is behind the stages: the path from disc to disc, which goes on to a signpost in hills where
 * there is room. */
typedef struct
{
  double width, height;
  gboolean narrow;
  const graphene_point_t *discs; /* their middles */
  guint n_discs;
} WayRouteScenery;

/* Draws it in the colours of WIDGET. */
void way_route_scenery_draw (const WayRouteScenery *self, GtkWidget *widget, cairo_t *cr);

G_END_DECLS
