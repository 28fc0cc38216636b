#include "widgets/motion.h"

#define DURATION 200 /* milliseconds */

static void
step_cb (double progress, gpointer user_data)
{
  WayMotion *self = user_data;

  for (guint i = 0; i < self->n_values; i++)
    self->values[i] = adw_lerp (self->starts[i], self->aims[i], progress);
  gtk_widget_queue_draw (self->widget);
}

void
way_motion_init (WayMotion *self, GtkWidget *widget)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (step_cb, self, NULL);

  self->widget = widget;
  self->animation = adw_timed_animation_new (widget, 0, 1, DURATION, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

void
way_motion_clear (WayMotion *self)
{
  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  self->n_values = 0;
  g_clear_pointer (&self->values, g_free);
  g_clear_pointer (&self->starts, g_free);
  g_clear_pointer (&self->aims, g_free);
}

static void
resize (WayMotion *self, guint n_values)
{
  self->n_values = n_values;
  self->values = g_renew (double, self->values, n_values);
  self->starts = g_renew (double, self->starts, n_values);
  self->aims = g_renew (double, self->aims, n_values);
}

static void
copy (const WayMotion *self, double *to, const double *from)
{
  for (guint i = 0; i < self->n_values; i++)
    to[i] = from[i];
}

void
way_motion_aim (WayMotion *self, const double *aims, guint n_aims)
{
  if (n_aims != self->n_values)
    {
      way_motion_jump (self, aims, n_aims);
      return;
    }

  copy (self, self->starts, self->values);
  copy (self, self->aims, aims);
  adw_animation_play (self->animation);
}

void
way_motion_jump (WayMotion *self, const double *aims, guint n_aims)
{
  resize (self, n_aims);
  copy (self, self->starts, aims);
  copy (self, self->aims, aims);
  copy (self, self->values, aims);
  adw_animation_skip (self->animation);
  gtk_widget_queue_draw (self->widget);
}

void
way_motion_hold (WayMotion *self, guint i, double value)
{
  self->values[i] = self->starts[i] = self->aims[i] = value;
  gtk_widget_queue_draw (self->widget);
}
