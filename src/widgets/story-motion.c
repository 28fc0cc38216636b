#include "widgets/story-motion.h"

#define DURATION 200 /* milliseconds */

static double *
get (GArray *tones)
{
  return (double *) (void *) tones->data;
}

static void
step_cb (double progress, gpointer user_data)
{
  WayStoryMotion *self = user_data;

  for (guint i = 0; i < self->tones->len; i++)
    get (self->tones)[i] = adw_lerp (get (self->starts)[i], get (self->aims)[i], progress);
  gtk_widget_queue_draw (self->widget);
}

void
way_story_motion_init (WayStoryMotion *self, GtkWidget *widget)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (step_cb, self, NULL);

  self->widget = widget;
  self->tones = g_array_new (FALSE, TRUE, sizeof (double));
  self->starts = g_array_new (FALSE, TRUE, sizeof (double));
  self->aims = g_array_new (FALSE, TRUE, sizeof (double));
  self->animation = adw_timed_animation_new (widget, 0, 1, DURATION, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

void
way_story_motion_clear (WayStoryMotion *self)
{
  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  g_clear_pointer (&self->tones, g_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);
  g_clear_pointer (&self->aims, g_array_unref);
}

static void
copy (GArray *to, GArray *from)
{
  g_array_set_size (to, from->len);
  for (guint i = 0; i < from->len; i++)
    get (to)[i] = get (from)[i];
}

void
way_story_motion_aim (WayStoryMotion *self, const WayStoryLayout *layout)
{
  gboolean same = self->tones->len == layout->story->n_marks;

  g_array_set_size (self->aims, layout->story->n_marks);
  way_story_layout_get_tones (layout, get (self->aims));
  if (!same)
    copy (self->tones, self->aims);
  copy (self->starts, self->tones);
  adw_animation_play (self->animation);
}

void
way_story_motion_hold (WayStoryMotion *self, guint place, double tone)
{
  get (self->tones)[place] = get (self->starts)[place] = get (self->aims)[place] = tone;
  gtk_widget_queue_draw (self->widget);
}

const double *
way_story_motion_get_tones (const WayStoryMotion *self)
{
  return self->tones->len > 0 ? get (self->tones) : NULL;
}
