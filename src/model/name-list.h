#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Names in one line, with a comma between: "Frank, Rita". Whoever types it may write anything. */

/* Returns whether LIST (nullable) has NAME in it. */
gboolean way_name_list_has (const char *list, const char *name);

/* Returns (transfer full) LIST (nullable) with NAME in it, at the end, or without it. */
char *way_name_list_put (const char *list, const char *name, gboolean on);

G_END_DECLS
