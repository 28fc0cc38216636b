#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (borrowed) the names of the examples, ended by NULL. */
const char *const *way_example_get_names (void);

/* Return (borrowed) what to call an example, and what it shows, translated. */
const char *way_example_get_title (const char *name);
const char *way_example_get_description (const char *name);

/* Makes the journey NAME at PATH (":memory:" too) as if it were going on today, in the language
 * shown now. There is nothing to undo in it. */
WayStore *way_example_create (const char *name, const char *path, GError **error);

G_END_DECLS
