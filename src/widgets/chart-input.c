#include "widgets/chart-input.h"

#include <math.h>

#define THRESHOLD 6 /* pixels */

typedef struct
{
  GtkWidget *chart; /* (borrowed) */
  int *hovered;     /* (borrowed) in the chart */
} Hover;

static void
leave_cb (GtkEventController *motion, Hover *hover)
{
  way_chart_input_hover (hover->chart, hover->hovered, -1, NULL);
}

static void
free_hover (gpointer hover, GClosure *closure)
{
  g_free (hover);
}

/* The controller lives as long as the chart does. */
static void
listen_to_leave (GtkWidget *chart, GtkEventController *motion, int *hovered)
{
  Hover *hover = g_new (Hover, 1);

  hover->chart = chart;
  hover->hovered = hovered;
  g_signal_connect_data (motion, "leave", G_CALLBACK (leave_cb), hover, free_hover, 0);
}

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
  listen_to_leave (chart, motion, input->hovered);
  g_signal_connect_swapped (key, "key-pressed", input->key, chart);

  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (chart, motion);
  gtk_widget_add_controller (chart, key);
}

void
way_chart_input_hover (GtkWidget *chart, int *hovered, int mark, const char *cursor)
{
  gtk_widget_set_cursor_from_name (chart, cursor);
  if (mark == *hovered)
    return;

  *hovered = mark;
  gtk_widget_queue_draw (chart);
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
