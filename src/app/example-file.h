#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Nothing that is done in an example is kept: each is a file in a temporary folder of its own. */

/* Returns (transfer full, nullable) the path of a fresh copy of the example NAME. */
char *way_example_file_make (const char *name, GError **error);

/* Returns whether PATH is such a copy. */
gboolean way_example_file_is (const char *path);

/* Deletes the copy at PATH with its folder, if it is one. */
void way_example_file_forget (const char *path);

G_END_DECLS
