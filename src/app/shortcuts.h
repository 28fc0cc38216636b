#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Call it in class_init of a window: win.shortcuts shows all keys. */
void way_shortcuts_install (GtkWidgetClass *widget_class);

G_END_DECLS
