#include "widgets/chart-input.h"
#include "widgets/handle.h"
#include "widgets/radar-chart-private.h"

gboolean
_way_radar_chart_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayRadarChart *self = WAY_RADAR_CHART (widget);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  int axis = way_handles_get_focused (self->handles, widget);

  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;

  if (axis >= 0)
    axis += forward ? 1 : -1;
  else
    axis = self->selected >= 0 ? self->selected : forward ? 0 : (int) self->n_axes - 1;

  return way_handles_focus (self->handles, axis);
}

static gboolean
key_cb (WayRadarChart *self, guint key, guint code, GdkModifierType state)
{
  int axis = way_handles_get_focused (self->handles, GTK_WIDGET (self)), old_score, score;
  gboolean wished = (state & GDK_SHIFT_MASK) != 0;

  if (axis < 0 || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)))
    return GDK_EVENT_PROPAGATE;

  /* A wish begins where things are. */
  old_score = self->axes[axis].score[0];
  if (wished && self->axes[axis].wished != WAY_RADAR_UNSCORED)
    old_score = self->axes[axis].wished;
  if (!way_radar_input_get_key_score (key, old_score, &self->one_typed_at, &score))
    return GDK_EVENT_PROPAGATE;

  if (wished)
    _way_radar_chart_wish (self, axis, score);
  else
    _way_radar_chart_score (self, axis, score);
  return GDK_EVENT_STOP;
}

static void
hold (WayRadarChart *self, double x, double y)
{
  self->holding = way_radar_input_drag (&self->drag, self->layout, x, y, &self->held);
  if (!self->holding)
    return;

  self->hand_x = x;
  self->hand_y = y;
  if (self->drag.wished)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  else
    way_motion_hold (&self->motion, self->drag.axis,
                     self->held != WAY_RADAR_UNSCORED
                         ? self->held
                         : way_radar_layout_get_parking (self->layout));
}

static void
drag_begin_cb (WayRadarChart *self, double x, double y, GtkGesture *gesture)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (self->layout != NULL)
    self->drag = way_radar_input_press (self->layout, x, y, (state & GDK_SHIFT_MASK) != 0);

  if (self->drag.axis < 0)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  way_handles_focus (self->handles, self->drag.axis);
  _way_radar_chart_choose (self, self->drag.axis);
  hold (self, x, y);
}

static void
drag_update_cb (WayRadarChart *self, double offset_x, double offset_y)
{
  hold (self, self->drag.start_x + offset_x, self->drag.start_y + offset_y);
}

static void
drag_end_cb (WayRadarChart *self, double offset_x, double offset_y)
{
  WayRadarDrag drag = self->drag;
  int score;

  self->drag.axis = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (!way_radar_input_drag (&drag, self->layout, drag.start_x + offset_x, drag.start_y + offset_y,
                             &score))
    return;

  if (drag.wished)
    _way_radar_chart_wish (self, drag.axis, score);
  else
    _way_radar_chart_score (self, drag.axis, score);
}

static void
cancel_cb (WayRadarChart *self)
{
  int axis = self->drag.axis;

  self->drag.axis = -1;
  if (axis >= 0)
    _way_radar_chart_score (self, axis, self->axes[axis].score[0]);
}

static void
motion_cb (WayRadarChart *self, double x, double y)
{
  int axis = self->layout != NULL ? way_radar_layout_axis_at (self->layout, x, y) : -1;
  gboolean on_bead = axis >= 0 && (way_radar_layout_on_bead (self->layout, axis, x, y) ||
                                   way_radar_layout_wished_at (self->layout, x, y) >= 0);

  way_chart_input_hover (GTK_WIDGET (self), &self->hovered, axis,
                         on_bead     ? "grab"
                         : axis >= 0 ? "pointer"
                                     : NULL);
}

void
_way_radar_chart_listen (WayRadarChart *self)
{
  const WayChartInput input = {
    .drag_begin = G_CALLBACK (drag_begin_cb),
    .drag_update = G_CALLBACK (drag_update_cb),
    .drag_end = G_CALLBACK (drag_end_cb),
    .cancel = G_CALLBACK (cancel_cb),
    .motion = G_CALLBACK (motion_cb),
    .key = G_CALLBACK (key_cb),
    .hovered = &self->hovered,
  };

  way_chart_input_listen (GTK_WIDGET (self), &input);
}
