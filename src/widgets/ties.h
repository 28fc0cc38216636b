#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Draws dotted ties between widgets inside of it, from the right edge of one to the left edge of
 * another. Decoration: what belongs together is said in words as well. Property: child. */
#define WAY_TYPE_TIES (way_ties_get_type ())
G_DECLARE_FINAL_TYPE (WayTies, way_ties, WAY, TIES, GtkWidget)

/* Takes all ties away. */
void way_ties_clear (WayTies *self);

/* FROM and TO are let go of when they leave by themselves. */
void way_ties_add (WayTies *self, GtkWidget *from, GtkWidget *to);

G_END_DECLS
