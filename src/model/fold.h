#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (transfer full) TEXT as it is compared when one looks for something: without case and
 * without marks, so that "Елка" finds "ёлка" and "reka" finds "řeka". The Russian й is a letter of
 * its own and stays. */
char *way_fold (const char *text);

/* Returns whether FOLDED, which way_fold() has made, stands in TEXT, and between which bytes of it
 * for the first time. */
gboolean way_fold_find (const char *text, const char *folded, gsize *start, gsize *end);

G_END_DECLS
