#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The program: one window for each open journey, and a start page. */
#define WAY_TYPE_APPLICATION (way_application_get_type ())
G_DECLARE_FINAL_TYPE (WayApplication, way_application, WAY, APPLICATION, AdwApplication)

/* Returns (transfer full) the application, not registered yet. */
WayApplication *way_application_new (void);

/* Opens the journey file PATH in a window, or shows the window that has it. */
gboolean way_application_open_path (WayApplication *self, const char *path, GError **error);

/* Opens a fresh copy of the example NAME. It lives in memory: nothing done in it is kept. */
gboolean way_application_open_example (WayApplication *self, const char *name, GError **error);

/* Shows STORE in a window of its own. */
void way_application_show_store (WayApplication *self, WayStore *store);

/* Returns (borrowed, nullable) the open journey of the file PATH. */
WayStore *way_application_find_store (WayApplication *self, const char *path);

/* Shows everything that is open in the language CODE from now on, and remembers it. */
void way_application_set_language (WayApplication *self, const char *code);

G_END_DECLS
