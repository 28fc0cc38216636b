#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stands where a page goes on after what it begins with. A person sees the first picture sooner if
 * there is little to lay out for it: when it is drawn "wanted" asks for some more, until there is
 * all of it, before the next one is drawn. Nothing that is there may move by that. Whoever makes
 * more says so by TRUE. */
#define WAY_TYPE_MORE (way_more_get_type ())
G_DECLARE_FINAL_TYPE (WayMore, way_more, WAY, MORE, GtkWidget)

/* Makes the rest now. */
void way_more_finish (WayMore *self);

G_END_DECLS
