#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets a wheel that turns up or down over SCROLLER, which scrolls sideways only, move the page
 * around it: GTK 4.8 would swallow it. */
void way_scroll_past (GtkWidget *scroller);

G_END_DECLS
