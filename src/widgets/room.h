#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Holds one child and tells by its property "narrow" whether the child has little room, and by
 * "tight" whether it has still less, as in a small window with large text. It asks
 * for less width than a wide child would, so that a window can become narrow in the first place.
 * Room is measured in letters: large text makes a window narrow earlier. */
#define WAY_TYPE_ROOM (way_room_get_type ())
G_DECLARE_FINAL_TYPE (WayRoom, way_room, WAY, ROOM, GtkWidget)

/* Returns whether there is little room. */
gboolean way_room_get_narrow (WayRoom *self);

/* Begins with that, until SELF has a size of its own. */
void way_room_set_narrow (WayRoom *self, gboolean narrow);

G_END_DECLS
