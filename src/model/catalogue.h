#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (transfer full, nullable) what TEXT, a whole text of the program in the language FROM,
 * is in the language shown now; NULL if the program has no such text. */
char *way_catalogue_say_again (const char *text, const char *from);

G_END_DECLS
