#include "chart/network-people.h"
#include "chart/text.h"
#include "model/person-words.h"
#include "widgets/chart-input.h"
#include "widgets/handle.h"
#include "widgets/network-map-private.h"

static const WayNetworkPerson *
get_person (WayNetworkMap *self, int person)
{
  return &g_array_index (self->persons, WayNetworkPerson, person);
}

gboolean
_way_network_map_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) ||
      way_handles_get_focused (self->handles, widget) >= 0)
    return FALSE;

  return way_handles_focus (self->handles, MAX (self->selected, 0));
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

static gboolean
key_cb (WayNetworkMap *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers =
      state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK);
  int person = way_handles_get_focused (self->handles, GTK_WIDGET (self)), dx, dy;
  WayNetworkCell cell;

  if (person < 0 || self->layout == NULL || (modifiers & ~GDK_CONTROL_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (modifiers == 0 && way_chart_input_is_open_key (key))
    {
      _way_network_map_open (self, (guint) person);
      return GDK_EVENT_STOP;
    }
  if (!way_chart_input_get_arrow (key, &dx, &dy))
    return GDK_EVENT_PROPAGATE;

  if (modifiers == 0)
    {
      way_handles_focus (self->handles,
                         way_network_layout_next (self->layout, (guint) person, dx, dy));
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

  drag->moved |= way_chart_input_is_drag (x - drag->start_x, y - drag->start_y);
  if (!drag->moved)
    return;

  x += drag->grip_x;
  y += drag->grip_y;
  target = way_network_layout_cell_at (self->layout, x, y);
  if (!way_network_cell_is_placed (target)) /* the group is not forgotten */
    target.circle = get_person (self, drag->person)->cell.circle;
  set_target (self, target);
  way_motion_hold (&self->motion, 2 * (guint) drag->person, x);
  way_motion_hold (&self->motion, 2 * (guint) drag->person + 1, y);
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
  way_handles_focus (self->handles, person);
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
  _way_network_map_settle (self);
}

static void
motion_cb (WayNetworkMap *self, double x, double y)
{
  int person = self->layout != NULL ? way_network_layout_person_at (self->layout, x, y) : -1;

  way_chart_input_hover (GTK_WIDGET (self), &self->hovered, person, person >= 0 ? "grab" : NULL);
}

void
_way_network_map_listen (WayNetworkMap *self)
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
