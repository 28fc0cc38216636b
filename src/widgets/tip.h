#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has WIDGET say TEXT (nullable) where a pointer rests on it. */
void way_tip_set (GtkWidget *widget, const char *text);

G_END_DECLS
