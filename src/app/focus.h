#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives the focus in TO, a window of the same make, to what has it in FROM, with the cursor where
 * it is in the text. What stands for the focus of a popover is the button that opens it. */
void way_focus_copy (GtkWindow *from, GtkWindow *to);

/* Gives BUTTON the MENU, which is built when it is wanted. When it closes the focus goes back to
 * what had it before: F10 opens the menu from anywhere. */
void way_focus_attach_menu (GtkMenuButton *button, GMenuModel *menu);

G_END_DECLS
