#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The stages as waymarks on a dotted path, which ends at a signpost in the hills; at its foot, what
 * can be had at hand from everywhere. It is a path and not a wizard: every waymark is always open.
 * Its properties: "selected", the key of one of them, and "narrow", which leaves the discs alone.
 */
#define WAY_TYPE_ROUTE (way_route_get_type ())
G_DECLARE_FINAL_TYPE (WayRoute, way_route, WAY, ROUTE, GtkWidget)

/* Adds a stage with its translated NAME at the end of the path. */
void way_route_add (WayRoute *self, const char *key, const char *icon, const char *name);

/* Adds, below the path, what is no stage. */
void way_route_add_at_foot (WayRoute *self, const char *key, const char *icon, const char *name);

/* LINE (may be empty) says what is in the stage; FILLED that there is something at all. */
void way_route_set_contents (WayRoute *self, const char *key, const char *line, gboolean filled);

/* Returns (borrowed) the key of the selected stage, or NULL. */
const char *way_route_get_selected (WayRoute *self);
void way_route_set_selected (WayRoute *self, const char *key);

/* Whether only the discs of the stages are shown. */
gboolean way_route_get_narrow (WayRoute *self);
void way_route_set_narrow (WayRoute *self, gboolean narrow);

G_END_DECLS
