#include "widgets/radar-motion.h"

#define DURATION 200 /* milliseconds */

static void
step_cb (double progress, gpointer user_data)
{
  WayRadarMotion *self = user_data;

  for (guint i = 0; i < self->n_values; i++)
    self->values[i] = adw_lerp (self->starts[i], self->aims[i], progress);
  gtk_widget_queue_draw (self->widget);
}

void
way_radar_motion_init (WayRadarMotion *self, GtkWidget *widget)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (step_cb, self, NULL);

  self->widget = widget;
  self->animation = adw_timed_animation_new (widget, 0, 1, DURATION, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

void
way_radar_motion_clear (WayRadarMotion *self)
{
  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
}

void
way_radar_motion_aim (WayRadarMotion *self, const double *aims, guint n_aims)
{
  if (n_aims != self->n_values)
    {
      way_radar_motion_jump (self, aims, n_aims);
      return;
    }

  memcpy (self->starts, self->values, n_aims * sizeof *aims);
  memcpy (self->aims, aims, n_aims * sizeof *aims);
  adw_animation_play (self->animation);
}

void
way_radar_motion_jump (WayRadarMotion *self, const double *aims, guint n_aims)
{
  self->n_values = n_aims;
  memcpy (self->starts, aims, n_aims * sizeof *aims);
  memcpy (self->aims, aims, n_aims * sizeof *aims);
  adw_animation_skip (self->animation);
  memcpy (self->values, aims, n_aims * sizeof *aims);
  gtk_widget_queue_draw (self->widget);
}

void
way_radar_motion_hold (WayRadarMotion *self, guint axis, double value)
{
  self->values[axis] = self->starts[axis] = self->aims[axis] = value;
  gtk_widget_queue_draw (self->widget);
}
