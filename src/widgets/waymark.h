#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A stage on the route: a disc with an icon, a name, and a quiet line of what is in it. */
#define WAY_TYPE_WAYMARK (way_waymark_get_type ())
G_DECLARE_FINAL_TYPE (WayWaymark, way_waymark, WAY, WAYMARK, GtkListBoxRow)

GtkWidget *way_waymark_new (const char *key, const char *icon, const char *name);

/* Returns (borrowed) the key of its stage. */
const char *way_waymark_get_key (WayWaymark *self);

/* LINE (may be empty) says what is in the stage; FILLED that there is something at all. */
void way_waymark_set_contents (WayWaymark *self, const char *line, gboolean filled);

/* Narrow: the disc alone. */
void way_waymark_set_narrow (WayWaymark *self, gboolean narrow);

/* Returns (borrowed) the disc, through which the path goes. */
GtkWidget *way_waymark_get_disc (WayWaymark *self);

G_END_DECLS
