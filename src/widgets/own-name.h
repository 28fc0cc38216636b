#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has a screen reader call WIDGET by the label that its .ui gives it: newer GTK would call a list
 * to choose from by what is chosen in it. */
void way_own_name (GtkWidget *widget);

G_END_DECLS
