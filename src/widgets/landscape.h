#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Hills, a sun, and a path with signposts: the picture behind the start page; in a
 * strip its far part. Decoration, so it
 * has no name and takes no events. */
#define WAY_TYPE_LANDSCAPE (way_landscape_get_type ())
G_DECLARE_FINAL_TYPE (WayLandscape, way_landscape, WAY, LANDSCAPE, GtkWidget)

G_END_DECLS
