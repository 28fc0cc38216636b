#include <math.h>

#include "widgets/story-line-private.h"

#define THRESHOLD 6 /* pixels: less is a click with an unsteady hand */

int
_way_story_line_get_focused (WayStoryLine *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint place;

  return child != NULL && g_ptr_array_find (self->handles, child, &place) ? (int) place : -1;
}

/* Returns the first place from FROM on, or backwards, or -1. */
static int
step (WayStoryLine *self, int from, int delta)
{
  int place = from + delta;

  return place >= 0 && place < (int) self->handles->len ? place : -1;
}

gboolean
_way_story_line_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);
  int place;

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) ||
      _way_story_line_get_focused (self) >= 0 || self->handles->len == 0)
    return FALSE;

  place = way_story_find (self->story, self->selected);
  return gtk_widget_grab_focus (g_ptr_array_index (self->handles, MAX (place, 0)));
}

/* Neither end is suggested to somebody who has not said anything yet. */
static int
change_tone (int tone, int difference)
{
  if (tone == WAY_STORY_OPEN)
    return 0;
  return CLAMP (tone + difference, WAY_STORY_HARDEST, WAY_STORY_BEST);
}

/* Returns whether KEY says how a moment was, and the new tone of one that has TONE. */
static gboolean
get_key_tone (guint key, int tone, int *new_tone)
{
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *new_tone = change_tone (tone, 1);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *new_tone = change_tone (tone, -1);
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      *new_tone = WAY_STORY_OPEN;
      return TRUE;
    default:
      return FALSE;
    }
}

/* Returns whether KEY goes to another mark, and which: left and right, and to the ends. */
static gboolean
get_key_place (WayStoryLine *self, guint key, int from, int *place)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *place = step (self, from, -1);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *place = step (self, from, 1);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      *place = 0;
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      *place = (int) self->handles->len - 1;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_cb (WayStoryLine *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers =
      state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK);
  int place = _way_story_line_get_focused (self), next, tone;

  if (place < 0)
    return GDK_EVENT_PROPAGATE;

  if (modifiers == GDK_ALT_MASK && (key == GDK_KEY_Left || key == GDK_KEY_Right))
    {
      _way_story_line_move (self, place, key == GDK_KEY_Left ? -1 : 1);
      return GDK_EVENT_STOP;
    }
  if (modifiers != 0)
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space)
    {
      _way_story_line_open (self, place);
      return GDK_EVENT_STOP;
    }
  if (get_key_place (self, key, place, &next))
    {
      if (next >= 0)
        gtk_widget_grab_focus (g_ptr_array_index (self->handles, next));
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
  gtk_widget_grab_focus (g_ptr_array_index (self->handles, place));
}

static void
drag_update_cb (WayStoryLine *self, double offset_x, double offset_y)
{
  WayStoryDrag *drag = &self->drag;

  if (drag->place < 0 || !is_on_bead (self, drag->place, drag->start_x, drag->start_y))
    return;

  drag->moved |= fabs (offset_y) > THRESHOLD;
  if (!drag->moved)
    return;

  drag->x = drag->start_x + offset_x;
  drag->y = drag->start_y + offset_y;
  drag->tone = way_story_layout_tone_at (self->layout, drag->y + drag->grip_y);
  way_story_motion_hold (&self->motion, (guint) drag->place, drag->tone);
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
  else if (hypot (offset_x, offset_y) > THRESHOLD)
    return;
  else if (self->story->marks[drag.place].profile)
    _way_story_line_open (self, drag.place);
  else
    gtk_widget_grab_focus (g_ptr_array_index (self->handles, drag.place));
}

static void
cancel_cb (WayStoryLine *self)
{
  int place = self->drag.place;

  self->drag.place = -1;
  if (place >= 0)
    way_story_motion_aim (&self->motion, self->layout);
}

static void
motion_cb (WayStoryLine *self, double x, double y)
{
  int place = self->layout != NULL ? way_story_layout_mark_at (self->layout, x, y) : -1;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), place < 0                        ? NULL
                                                      : is_on_bead (self, place, x, y) ? "ns-resize"
                                                                                       : "pointer");
  if (place != self->hovered)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->hovered = place;
}

static void
leave_cb (WayStoryLine *self)
{
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
_way_story_line_listen (WayStoryLine *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (cancel_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_cb), self);

  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
}
