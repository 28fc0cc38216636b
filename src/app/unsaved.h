#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks whether to close WINDOW although the last words typed in it could not be saved; whoever
 * keeps it open has them still. Asks once, however often it is called meanwhile. */
void way_unsaved_ask (GtkWindow *window);

G_END_DECLS
