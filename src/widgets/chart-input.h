#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a chart does with pointer and keys: handlers of the signals of GtkGestureDrag,
 * GtkEventControllerMotion and GtkEventControllerKey, which get the chart first. */
typedef struct
{
  GCallback drag_begin, drag_update, drag_end, cancel;
  GCallback motion;
  GCallback key;
  int *hovered; /* in the chart: the mark under the pointer, none (-1) when that leaves */
} WayChartInput;

/* Lets CHART listen to pointer and keys. */
void way_chart_input_listen (GtkWidget *chart, const WayChartInput *input);

/* Says that the pointer is over MARK of CHART, or over none (-1), and looks like CURSOR (nullable)
 * there. */
void way_chart_input_hover (GtkWidget *chart, int *hovered, int mark, const char *cursor);

/* Returns whether a hand that has gone so far means it: less is a click with an unsteady hand. */
gboolean way_chart_input_is_drag (double offset_x, double offset_y);

/* Returns whether KEY is an arrow, and its direction: one is 0, the other 1 or -1. */
gboolean way_chart_input_get_arrow (guint key, int *dx, int *dy);

/* Returns whether KEY opens what has the focus: Enter or the space bar. */
gboolean way_chart_input_is_open_key (guint key);

/* Returns whether KEY takes away what was said. */
gboolean way_chart_input_is_delete_key (guint key);

G_END_DECLS
