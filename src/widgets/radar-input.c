#include "widgets/radar-input.h"

#include <math.h>

#define MIDDLE (WAY_RADAR_MAX / 2)
#define PAUSE G_USEC_PER_SEC
#define THRESHOLD 6 /* pixels: less is a click with an unsteady hand */

gboolean
way_radar_input_get_key_score (guint key, int score, gint64 *one_typed_at, int *new_score)
{
  gint64 now = g_get_monotonic_time ();
  gboolean after_one = *one_typed_at > 0 && now - *one_typed_at < PAUSE;
  guint32 character = gdk_keyval_to_unicode (key);
  int step = 0;

  *one_typed_at = character == '1' ? now : 0;

  if (character >= '0' && character <= '9')
    {
      *new_score = character == '0' && after_one ? WAY_RADAR_MAX : (int) character - '0';
      return TRUE;
    }

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Up:
    case GDK_KEY_KP_Right:
      step = 1;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_Left:
    case GDK_KEY_KP_Down:
    case GDK_KEY_KP_Left:
      step = -1;
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      *new_score = 0;
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      *new_score = WAY_RADAR_MAX;
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      *new_score = WAY_RADAR_UNSCORED;
      return TRUE;
    default:
      return FALSE;
    }

  /* Neither end is suggested to somebody who has not said anything yet. */
  *new_score = score == WAY_RADAR_UNSCORED ? MIDDLE : CLAMP (score + step, 0, WAY_RADAR_MAX);
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

  self->moved |= hypot (x - self->start_x, y - self->start_y) > THRESHOLD;
  if (self->on_bead && !self->moved)
    return FALSE;

  *score = way_radar_layout_value_at (layout, self->axis, x + self->grip_x, y + self->grip_y);
  return TRUE;
}
