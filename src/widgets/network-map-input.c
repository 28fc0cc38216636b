#include <math.h>

#include "chart/network-people.h"
#include "chart/text.h"
#include "model/person-words.h"
#include "widgets/network-map-private.h"

#define THRESHOLD 6 /* pixels: less is a click with an unsteady hand */

static const WayNetworkPerson *
get_person (WayNetworkMap *self, int person)
{
  return &g_array_index (self->persons, WayNetworkPerson, person);
}

int
_way_network_map_get_focused (WayNetworkMap *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint person;

  return child != NULL && g_ptr_array_find (self->handles, child, &person) ? (int) person : -1;
}

gboolean
_way_network_map_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) ||
      _way_network_map_get_focused (self) >= 0 || self->persons->len == 0)
    return FALSE;

  return gtk_widget_grab_focus (g_ptr_array_index (self->handles, MAX (self->selected, 0)));
}

/* Who is not placed yet begins in the last ring, and in the first group if there is none. */
static WayNetworkCell
step_in (WayNetworkCell cell)
{
  if (cell.ring == WAY_NETWORK_OPEN)
    return (WayNetworkCell){ MAX (cell.circle, 0), WAY_NETWORK_RINGS - 1 };
  return (WayNetworkCell){ MAX (cell.circle, 0), MAX (cell.ring - 1, 0) };
}

static WayNetworkCell
step_out (WayNetworkCell cell)
{
  if (cell.ring != WAY_NETWORK_OPEN)
    cell.ring = cell.ring + 1 < WAY_NETWORK_RINGS ? cell.ring + 1 : WAY_NETWORK_OPEN;
  return cell;
}

static WayNetworkCell
step_round (WayNetworkCell cell, int step)
{
  if (cell.circle == WAY_NETWORK_OPEN)
    cell.circle = step > 0 ? 0 : WAY_NETWORK_CIRCLES - 1;
  else
    cell.circle = (cell.circle + step + WAY_NETWORK_CIRCLES) % WAY_NETWORK_CIRCLES;
  return cell;
}

/* Returns whether KEY is an arrow, and its direction. */
static gboolean
get_direction (guint key, int *dx, int *dy)
{
  *dx = (key == GDK_KEY_Right || key == GDK_KEY_KP_Right) -
        (key == GDK_KEY_Left || key == GDK_KEY_KP_Left);
  *dy =
      (key == GDK_KEY_Down || key == GDK_KEY_KP_Down) - (key == GDK_KEY_Up || key == GDK_KEY_KP_Up);
  return *dx != 0 || *dy != 0;
}

static gboolean
key_cb (WayNetworkMap *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers =
      state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK);
  int person = _way_network_map_get_focused (self), dx, dy, next;
  WayNetworkCell cell;

  if (person < 0 || self->layout == NULL || (modifiers & ~GDK_CONTROL_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (modifiers == 0 && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space))
    {
      _way_network_map_open (self, (guint) person);
      return GDK_EVENT_STOP;
    }
  if (!get_direction (key, &dx, &dy))
    return GDK_EVENT_PROPAGATE;

  if (modifiers == 0)
    {
      next = way_network_layout_next (self->layout, (guint) person, dx, dy);
      if (next >= 0)
        way_network_map_focus (self, next);
      return GDK_EVENT_STOP;
    }

  cell = get_person (self, person)->cell;
  cell = dx != 0 ? step_round (cell, dx) : dy < 0 ? step_in (cell) : step_out (cell);
  _way_network_map_move (self, (guint) person, cell);
  return GDK_EVENT_STOP;
}

static void
set_target (WayNetworkMap *self, WayNetworkCell target)
{
  g_autofree char *words = NULL;

  if (self->drag.word != NULL && way_network_cell_equal (target, self->drag.target))
    return;

  words = way_person_words_place (way_network_cell_get_circle (target),
                                  way_network_cell_get_ring (target));
  g_clear_object (&self->drag.word);
  self->drag.target = target;
  self->drag.word = way_text_new (gtk_widget_get_pango_context (GTK_WIDGET (self)), words,
                                  WAY_TEXT_EM * self->layout->unit, PANGO_WEIGHT_BOLD);
}

static void
hold (WayNetworkMap *self, double x, double y)
{
  WayNetworkDrag *drag = &self->drag;
  WayNetworkCell target;

  drag->moved |= hypot (x - drag->start_x, y - drag->start_y) > THRESHOLD;
  if (!drag->moved)
    return;

  x += drag->grip_x;
  y += drag->grip_y;
  target = way_network_layout_cell_at (self->layout, x, y);
  if (!way_network_cell_is_placed (target)) /* the group is not forgotten */
    target.circle = get_person (self, drag->person)->cell.circle;
  set_target (self, target);
  way_network_motion_hold (&self->motion, (guint) drag->person, x, y);
}

static void
end_drag (WayNetworkMap *self)
{
  g_clear_object (&self->drag.word);
  self->drag = (WayNetworkDrag){ .person = -1 };
}

static void
drag_begin_cb (WayNetworkMap *self, double x, double y, GtkGesture *gesture)
{
  int person = self->layout != NULL ? way_network_layout_person_at (self->layout, x, y) : -1;

  end_drag (self);
  if (person < 0)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  self->drag.person = person;
  self->drag.start_x = x;
  self->drag.start_y = y;
  self->drag.grip_x = self->layout->marks[person].x - x;
  self->drag.grip_y = self->layout->marks[person].y - y;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  way_network_map_focus (self, person);
  _way_network_map_choose (self, person);
}

static void
drag_update_cb (WayNetworkMap *self, double offset_x, double offset_y)
{
  if (self->drag.person >= 0)
    hold (self, self->drag.start_x + offset_x, self->drag.start_y + offset_y);
}

static void
drag_end_cb (WayNetworkMap *self, double offset_x, double offset_y)
{
  const int person = self->drag.person;
  const WayNetworkCell target = self->drag.target;
  const gboolean moved = self->drag.moved;

  end_drag (self);
  if (person >= 0 && moved)
    _way_network_map_move (self, (guint) person, target);
}

static void
cancel_cb (WayNetworkMap *self)
{
  end_drag (self);
  if (self->layout != NULL)
    way_network_motion_aim (&self->motion, self->layout);
}

static void
motion_cb (WayNetworkMap *self, double x, double y)
{
  int person = self->layout != NULL ? way_network_layout_person_at (self->layout, x, y) : -1;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), person >= 0 ? "grab" : NULL);
  if (person != self->hovered)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->hovered = person;
}

static void
leave_cb (WayNetworkMap *self)
{
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
_way_network_map_listen (WayNetworkMap *self)
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
