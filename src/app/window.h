#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The window of an open journey: the route on the left, the stage in the middle. The action
 * win.print shows a paper; its target is a key of paper/papers.h. win.papers lists them. */
#define WAY_TYPE_WINDOW (way_window_get_type ())
G_DECLARE_FINAL_TYPE (WayWindow, way_window, WAY, WINDOW, AdwApplicationWindow)

/* SETTINGS (nullable) remembers size and state. */
WayWindow *way_window_new (GtkApplication *application, WayStore *store, GSettings *settings);

/* Returns (borrowed) the journey. */
WayStore *way_window_get_store (WayWindow *self);

/* Keeps what is being typed at this moment. Returns FALSE when it could not be saved; then it is
 * still where it was typed. */
gboolean way_window_flush (WayWindow *self);

/* Makes a window of the same journey at the same place, in the language shown now, and destroys
 * SELF. Returns (borrowed) the new one, which is on the screen already. */
WayWindow *way_window_rebuild (WayWindow *self);

G_END_DECLS
