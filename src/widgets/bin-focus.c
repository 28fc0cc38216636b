#include "widgets/bin-focus.h"

gboolean
way_bin_focus (GtkWidget *bin, GtkDirectionType direction)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (bin));

  return child != NULL && gtk_widget_child_focus (child, direction);
}
