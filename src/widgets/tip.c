#include "widgets/tip.h"

/* Whatever is set, GTK asks the display where the pointer is and waits for the answers, widget by
 * widget: what says so already is left alone. */
void
way_tip_set (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) != 0)
    gtk_widget_set_tooltip_text (widget, text);
}
