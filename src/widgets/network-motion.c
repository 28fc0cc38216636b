#include "widgets/network-motion.h"

#define DURATION 200 /* milliseconds */

static WayNetworkPlace *
get (GArray *places, guint person)
{
  return &g_array_index (places, WayNetworkPlace, person);
}

static void
step_cb (double progress, gpointer user_data)
{
  WayNetworkMotion *self = user_data;

  for (guint i = 0; i < self->places->len; i++)
    *get (self->places, i) = (WayNetworkPlace){
      adw_lerp (get (self->starts, i)->x, get (self->aims, i)->x, progress),
      adw_lerp (get (self->starts, i)->y, get (self->aims, i)->y, progress),
    };
  gtk_widget_queue_draw (self->widget);
}

static GArray *
make_places (void)
{
  return g_array_new (FALSE, TRUE, sizeof (WayNetworkPlace));
}

void
way_network_motion_init (WayNetworkMotion *self, GtkWidget *widget)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (step_cb, self, NULL);

  self->widget = widget;
  self->places = make_places ();
  self->starts = make_places ();
  self->aims = make_places ();
  self->animation = adw_timed_animation_new (widget, 0, 1, DURATION, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

void
way_network_motion_clear (WayNetworkMotion *self)
{
  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);
  g_clear_pointer (&self->aims, g_array_unref);
}

static void
copy (GArray *to, GArray *from)
{
  g_array_set_size (to, 0);
  g_array_append_vals (to, from->data, from->len);
}

static void
set_aims (WayNetworkMotion *self, const WayNetworkLayout *layout)
{
  g_array_set_size (self->aims, layout->n_marks);
  for (guint i = 0; i < layout->n_marks; i++)
    *get (self->aims, i) = (WayNetworkPlace){ layout->marks[i].x, layout->marks[i].y };
}

void
way_network_motion_aim (WayNetworkMotion *self, const WayNetworkLayout *layout)
{
  if (layout->n_marks != self->places->len)
    {
      way_network_motion_jump (self, layout);
      return;
    }

  copy (self->starts, self->places);
  set_aims (self, layout);
  adw_animation_play (self->animation);
}

void
way_network_motion_jump (WayNetworkMotion *self, const WayNetworkLayout *layout)
{
  set_aims (self, layout);
  copy (self->starts, self->aims);
  copy (self->places, self->aims);
  adw_animation_skip (self->animation);
  gtk_widget_queue_draw (self->widget);
}

void
way_network_motion_hold (WayNetworkMotion *self, guint person, double x, double y)
{
  *get (self->places, person) = *get (self->starts, person) = *get (self->aims, person) =
      (WayNetworkPlace){ x, y };
  gtk_widget_queue_draw (self->widget);
}

const WayNetworkPlace *
way_network_motion_get_places (const WayNetworkMotion *self)
{
  return self->places->len > 0 ? get (self->places, 0) : NULL;
}
