#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Returns (transfer full) the keys of undo and redo for a WayEditor: those of the journey. A text
 * view and an entry have an undo of their own, which knows nothing of it. */
GtkEventController *way_undo_keys_new (void);

G_END_DECLS
