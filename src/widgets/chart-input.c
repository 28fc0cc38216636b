#include "widgets/chart-input.h"

#include <math.h>

#define THRESHOLD 6 /* pixels */

void
way_chart_input_listen (GtkWidget *chart, const WayChartInput *input)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect_swapped (drag, "drag-begin", input->drag_begin, chart);
  g_signal_connect_swapped (drag, "drag-update", input->drag_update, chart);
  g_signal_connect_swapped (drag, "drag-end", input->drag_end, chart);
  g_signal_connect_swapped (drag, "cancel", input->cancel, chart);
  g_signal_connect_swapped (motion, "motion", input->motion, chart);
  g_signal_connect_swapped (motion, "leave", input->leave, chart);
  g_signal_connect_swapped (key, "key-pressed", input->key, chart);

  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (chart, motion);
  gtk_widget_add_controller (chart, key);
}

gboolean
way_chart_input_is_drag (double offset_x, double offset_y)
{
  return hypot (offset_x, offset_y) > THRESHOLD;
}

gboolean
way_chart_input_get_arrow (guint key, int *dx, int *dy)
{
  *dx = (key == GDK_KEY_Right || key == GDK_KEY_KP_Right) -
        (key == GDK_KEY_Left || key == GDK_KEY_KP_Left);
  *dy =
      (key == GDK_KEY_Down || key == GDK_KEY_KP_Down) - (key == GDK_KEY_Up || key == GDK_KEY_KP_Up);
  return *dx != 0 || *dy != 0;
}

gboolean
way_chart_input_is_open_key (guint key)
{
  return key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space;
}

gboolean
way_chart_input_is_delete_key (guint key)
{
  return key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete || key == GDK_KEY_BackSpace;
}
