#include "widgets/chart-input.h"
#include "widgets/handle.h"
#include "widgets/story-line-private.h"

gboolean
_way_story_line_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);
  int place;

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) ||
      way_handles_get_focused (self->handles, widget) >= 0 || self->handles->len == 0)
    return FALSE;

  place = way_story_find (self->story, self->selected);
  return way_handles_focus (self->handles, MAX (place, 0));
}

/* Returns whether KEY says how a moment was, and the new tone of one that has TONE. */
static gboolean
get_key_tone (guint key, int tone, int *new_tone)
{
  int dx, dy;

  if (way_chart_input_is_delete_key (key))
    *new_tone = WAY_STORY_OPEN;
  else if (!way_chart_input_get_arrow (key, &dx, &dy) || dy == 0)
    return FALSE;
  else if (tone == WAY_STORY_OPEN)
    *new_tone = 0; /* neither end is suggested to somebody who has not said anything yet */
  else
    *new_tone = CLAMP (tone - dy, WAY_STORY_HARDEST, WAY_STORY_BEST);

  return TRUE;
}

/* Returns whether KEY goes to another mark, and which: left and right, and to the ends. */
static gboolean
get_key_place (WayStoryLine *self, guint key, int from, int *place)
{
  int dx, dy;

  if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    *place = 0;
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    *place = (int) self->handles->len - 1;
  else if (!way_chart_input_get_arrow (key, &dx, &dy) || dx == 0)
    return FALSE;
  else
    *place = from + dx;

  return TRUE;
}

static gboolean
key_cb (WayStoryLine *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers =
      state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK);
  int place = way_handles_get_focused (self->handles, GTK_WIDGET (self)), next, tone;

  if (place < 0)
    return GDK_EVENT_PROPAGATE;

  if (modifiers == GDK_ALT_MASK && (key == GDK_KEY_Left || key == GDK_KEY_Right))
    {
      _way_story_line_move (self, place, key == GDK_KEY_Left ? -1 : 1);
      return GDK_EVENT_STOP;
    }
  if (modifiers != 0)
    return GDK_EVENT_PROPAGATE;

  if (way_chart_input_is_open_key (key))
    {
      _way_story_line_open (self, place);
      return GDK_EVENT_STOP;
    }
  if (get_key_place (self, key, place, &next))
    {
      way_handles_focus (self->handles, next);
      return GDK_EVENT_STOP;
    }
  if (self->story->marks[place].profile ||
      !get_key_tone (key, self->story->marks[place].tone, &tone))
    return GDK_EVENT_PROPAGATE;

  _way_story_line_tone (self, place, tone);
  return GDK_EVENT_STOP;
}

static gboolean
is_on_bead (WayStoryLine *self, int place, double x, double y)
{
  WayRect handle = way_story_layout_get_handle (self->layout, (guint) place);

  return !self->story->marks[place].profile && way_rect_contains (&handle, x, y);
}

/* Words and profiles can be clicked; only a bead is held, so that the line scrolls under a finger
 * everywhere else. */
static void
drag_begin_cb (WayStoryLine *self, double x, double y, GtkGesture *gesture)
{
  int place = self->layout != NULL ? way_story_layout_mark_at (self->layout, x, y) : -1;

  self->drag = (WayStoryDrag){ .place = place, .start_x = x, .start_y = y, .x = x, .y = y };
  if (place < 0)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  if (!is_on_bead (self, place, x, y))
    return;

  self->drag.grip_y = way_story_layout_get_y (self->layout, self->story->marks[place].tone) - y;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  way_handles_focus (self->handles, place);
}

static void
drag_update_cb (WayStoryLine *self, double offset_x, double offset_y)
{
  WayStoryDrag *drag = &self->drag;

  if (drag->place < 0 || !is_on_bead (self, drag->place, drag->start_x, drag->start_y))
    return;

  drag->moved |= way_chart_input_is_drag (0, offset_y);
  if (!drag->moved)
    return;

  drag->x = drag->start_x + offset_x;
  drag->y = drag->start_y + offset_y;
  drag->tone = way_story_layout_tone_at (self->layout, drag->y + drag->grip_y);
  way_motion_hold (&self->motion, (guint) drag->place, drag->tone);
}

static void
drag_end_cb (WayStoryLine *self, double offset_x, double offset_y)
{
  WayStoryDrag drag = self->drag;

  if (drag.place < 0)
    return;

  drag_update_cb (self, offset_x, offset_y);
  drag = self->drag;
  self->drag.place = -1;
  if (drag.moved)
    _way_story_line_tone (self, drag.place, drag.tone);
  else if (way_chart_input_is_drag (offset_x, offset_y))
    return;
  else if (self->story->marks[drag.place].profile)
    _way_story_line_open (self, drag.place);
  else
    way_handles_focus (self->handles, drag.place);
}

static void
cancel_cb (WayStoryLine *self)
{
  int place = self->drag.place;

  self->drag.place = -1;
  if (place >= 0)
    _way_story_line_settle (self);
}

static void
motion_cb (WayStoryLine *self, double x, double y)
{
  int place = self->layout != NULL ? way_story_layout_mark_at (self->layout, x, y) : -1;

  way_chart_input_hover (GTK_WIDGET (self), &self->hovered, place,
                         place < 0                        ? NULL
                         : is_on_bead (self, place, x, y) ? "ns-resize"
                                                          : "pointer");
}

void
_way_story_line_listen (WayStoryLine *self)
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
