#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where somebody is in a tree of widgets: the visible pages of its stacks, the toggle buttons that
 * are named "way-place", and how far it is scrolled. It can be put into another tree of the same
 * make, so that a window built again looks as if nobody had been away. */
typedef struct _WayPlace WayPlace;

/* Returns (transfer full) where somebody is under ROOT now. */
WayPlace *way_place_new (GtkWidget *root);
void way_place_free (WayPlace *self);

/* Puts ROOT there: the pages at once, the scrolling when it has its size. Takes SELF. */
void way_place_restore (WayPlace *self, GtkWidget *root);

G_END_DECLS
