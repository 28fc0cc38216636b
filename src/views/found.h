#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Goes to the view of STAGE in the window of WIDGET, and there to the record with that id, where
 * TEXT stands: it is brought into sight, and the field it is in gets the focus. */
void way_found_go (GtkWidget *widget, const char *stage, gint64 id, const char *text);

G_END_DECLS
