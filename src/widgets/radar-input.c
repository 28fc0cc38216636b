#include "widgets/radar-input.h"

#include "widgets/chart-input.h"

#define MIDDLE (WAY_RADAR_MAX / 2)
#define PAUSE G_USEC_PER_SEC

gboolean
way_radar_input_get_key_score (guint key, int score, gint64 *one_typed_at, int *new_score)
{
  gint64 now = g_get_monotonic_time ();
  gboolean after_one = *one_typed_at > 0 && now - *one_typed_at < PAUSE;
  guint32 character = gdk_keyval_to_unicode (key);
  int dx, dy;

  *one_typed_at = character == '1' ? now : 0;

  if (character >= '0' && character <= '9')
    {
      *new_score = character == '0' && after_one ? WAY_RADAR_MAX : (int) character - '0';
      return TRUE;
    }

  if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    *new_score = 0;
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    *new_score = WAY_RADAR_MAX;
  else if (way_chart_input_is_delete_key (key))
    *new_score = WAY_RADAR_UNSCORED;
  else if (!way_chart_input_get_arrow (key, &dx, &dy))
    return FALSE;
  else if (score == WAY_RADAR_UNSCORED)
    *new_score = MIDDLE; /* neither end is suggested to somebody who has not said anything yet */
  else
    *new_score = CLAMP (score + dx - dy, 0, WAY_RADAR_MAX);

  return TRUE;
}

static void
take_hold (WayRadarDrag *self, const WayRadarLayout *layout, double value)
{
  double x, y;

  way_radar_layout_place_of (layout, (guint) self->axis, value, &x, &y);
  self->on_bead = TRUE;
  self->grip_x = x - self->start_x;
  self->grip_y = y - self->start_y;
}

WayRadarDrag
way_radar_input_press (const WayRadarLayout *layout, double x, double y, gboolean wished)
{
  WayRadarDrag self = {
    .axis = way_radar_layout_wished_at (layout, x, y), .wished = wished, .start_x = x, .start_y = y
  };

  if (self.axis >= 0)
    {
      self.wished = TRUE;
      take_hold (&self, layout, layout->spokes[self.axis].axis.wished);
      return self;
    }

  self.axis = way_radar_layout_axis_at (layout, x, y);
  if (self.axis >= 0 && !wished && way_radar_layout_on_bead (layout, self.axis, x, y))
    take_hold (&self, layout, layout->spokes[self.axis].axis.score[0]);

  return self;
}

gboolean
way_radar_input_drag (
    WayRadarDrag *self, const WayRadarLayout *layout, double x, double y, int *score)
{
  if (self->axis < 0 || self->axis >= (int) layout->n_spokes)
    return FALSE;
  if (!self->on_bead &&
      way_radar_layout_on_label (layout, self->axis, self->start_x, self->start_y))
    return FALSE;

  self->moved |= way_chart_input_is_drag (x - self->start_x, y - self->start_y);
  if (self->on_bead && !self->moved)
    return FALSE;

  *score = way_radar_layout_value_at (layout, self->axis, x + self->grip_x, y + self->grip_y);
  return TRUE;
}
