#include "app/shortcuts.h"

/* Made when it is wanted: GTK would make its own help overlay for each window, before the window is
 * shown, and that takes as long as all the rest of the window. */
static void
show_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, GTK_WINDOW (widget));
  gtk_window_present (shortcuts);
}

void
way_shortcuts_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, show_action);
}
