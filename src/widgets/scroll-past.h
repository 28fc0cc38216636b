#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets a wheel that turns up or down over WIDGET move the page around it: a slider would move
 * instead, and GTK 4.8 swallows it where something scrolls sideways only. */
void way_scroll_past (GtkWidget *widget);

G_END_DECLS
