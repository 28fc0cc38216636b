#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives the focus in TO, a window of the same make, to what has it in FROM, with the cursor where
 * it is in the text. What stands for the focus of a popover is the button that opens it. */
void way_focus_copy (GtkWindow *from, GtkWindow *to);

/* Has the focus go back, when the menu of BUTTON closes, to what had it before: F10 opens the menu
 * from anywhere. */
void way_focus_return (GtkMenuButton *button);

G_END_DECLS
