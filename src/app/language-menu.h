#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives BUTTON the name of the language shown now and a menu of all languages, each in its own
 * words, which switches with the action app.language; and SECTION of another menu the same menu,
 * for where the button has no room. */
void way_language_menu_attach (GtkMenuButton *button, GMenu *section);

G_END_DECLS
