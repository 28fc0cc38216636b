#include "widgets/timeline-private.h"

#define LEAP 10 /* beads at a time */

/* Returns whether KEY goes to another bead, and to which. */
static gboolean
get_key_place (WayTimeline *self, guint key, int *place)
{
  int last = (int) self->marks->len - 1;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *place = self->current - 1;
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *place = self->current + 1;
      break;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      *place = self->current - LEAP;
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      *place = self->current + LEAP;
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      *place = 0;
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      *place = last;
      break;
    default:
      return FALSE;
    }

  *place = CLAMP (*place, 0, last);
  return TRUE;
}

static gboolean
key_cb (WayTimeline *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK;
  int place;

  if (self->current < 0 || (state & modifiers) != 0)
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space)
    {
      _way_timeline_open (self, self->current);
      return GDK_EVENT_STOP;
    }
  if (!get_key_place (self, key, &place))
    return GDK_EVENT_PROPAGATE;

  if (place != self->current)
    _way_timeline_go (self, place, TRUE);
  return GDK_EVENT_STOP;
}

static int
find_mark (WayTimeline *self, double x, double y)
{
  return self->layout != NULL ? way_timeline_layout_mark_at (self->layout, x, y) : -1;
}

static void
released_cb (WayTimeline *self, int n, double x, double y)
{
  int place = find_mark (self, x, y);

  if (place >= 0)
    _way_timeline_open (self, place);
}

static void
hover (WayTimeline *self, int place)
{
  if (place == self->hovered)
    return;

  self->hovered = place;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), place >= 0 ? "pointer" : NULL);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (WayTimeline *self, double x, double y)
{
  hover (self, find_mark (self, x, y));
}

static void
leave_cb (WayTimeline *self)
{
  hover (self, -1);
}

void
_way_timeline_listen (WayTimeline *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_cb), self);

  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
}
