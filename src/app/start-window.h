#pragma once

#include "app/application.h"

G_BEGIN_DECLS

/* The start page: a new journey, a file, an example; and my journeys, which stay hidden until
 * they are asked for, because somebody else may be looking. */
#define WAY_TYPE_START_WINDOW (way_start_window_get_type ())
G_DECLARE_FINAL_TYPE (WayStartWindow, way_start_window, WAY, START_WINDOW, AdwApplicationWindow)

/* Returns (borrowed) a start page, which is to be presented. */
WayStartWindow *way_start_window_new (WayApplication *application);

/* Says in plain words why the journey PATH (nullable) can't be opened, and what to do. */
void way_start_window_show_trouble (WayStartWindow *self, const char *path, const GError *error);

/* Makes a start page in the language shown now, and destroys SELF. */
void way_start_window_rebuild (WayStartWindow *self);

G_END_DECLS
