#include "widgets/scroll-past.h"

#include <math.h>

/* A step of the wheel is as long as it is in any GtkScrolledWindow. */
static double
get_step (GtkEventControllerScroll *controller, GtkAdjustment *adjustment)
{
  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE)
    return 1;
  return pow (gtk_adjustment_get_page_size (adjustment), 2.0 / 3);
}

static gboolean
scroll_cb (GtkWidget *widget, double dx, double dy, GtkEventControllerScroll *controller)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  GtkWidget *page =
      gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;

  if (page == NULL || dy == 0 || fabs (dx) > fabs (dy) || (state & GDK_SHIFT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            dy * get_step (controller, adjustment));
  return GDK_EVENT_STOP;
}

void
way_scroll_past (GtkWidget *widget)
{
  GtkEventController *controller =
      gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (controller, "scroll", G_CALLBACK (scroll_cb), widget);
  gtk_widget_add_controller (widget, controller);
}
