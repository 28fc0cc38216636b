#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes gettext ready, and shows the language of the system. Call it once, first of all; a
 * program with a display must also keep GTK from setting the locale again, by
 * gtk_disable_setlocale(). LOCALE_DIR holds our catalogues; NULL: where they are installed,
 * or $WAY_LOCALEDIR. */
void way_language_init (const char *locale_dir);

/* Shows CODE, one of way_language_get_codes(), from now on; what is built already stays as it is.
 * NULL or "" is the language of the system. Call it again after adw_init(), which looks for
 * libadwaita's catalogues where there are no Estonian ones. */
void way_language_set (const char *code);

/* Returns (borrowed) the code of the language shown now. */
const char *way_language_get (void);

/* Shows CODE for a while, say for a paper; NULL or "" stays with what is shown. Hand what it
 * returned (transfer full) to leave(). */
char *way_language_enter (const char *code);
void way_language_leave (char *old);

/* Returns (borrowed) the codes of all languages, ended by NULL. */
const char *const *way_language_get_codes (void);

/* Returns (borrowed) what the language calls itself. */
const char *way_language_get_name (const char *code);

G_END_DECLS
