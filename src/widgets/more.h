#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stands below what a page begins with. What a person sees at once is made at once: "wanted" asks
 * for some more as long as that would be on the screen, and for the rest when the first picture is
 * drawn. Whoever makes more says so by TRUE. */
#define WAY_TYPE_MORE (way_more_get_type ())
G_DECLARE_FINAL_TYPE (WayMore, way_more, WAY, MORE, GtkWidget)

/* Makes the rest now. */
void way_more_finish (WayMore *self);

G_END_DECLS
