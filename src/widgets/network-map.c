#include "widgets/network-map.h"

#include "chart/network-draw.h"
#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/network-map-private.h"

enum
{
  SIGNAL_MOVED,
  SIGNAL_SELECTED,
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayNetworkMap, way_network_map, GTK_TYPE_WIDGET)

static WayNetworkPerson *
get_person (WayNetworkMap *self, guint person)
{
  return &g_array_index (self->persons, WayNetworkPerson, person);
}

void
_way_network_map_choose (WayNetworkMap *self, int person)
{
  if (person == self->selected)
    return;

  way_network_map_set_selected (self, person);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, person);
}

void
_way_network_map_move (WayNetworkMap *self, guint person, WayNetworkCell target)
{
  if (!way_network_cell_equal (get_person (self, person)->cell, target))
    g_signal_emit (self, signals[SIGNAL_MOVED], 0, person, target.circle, target.ring);

  /* A move that nobody took goes back to where it was. */
  _way_network_map_settle (self);
}

void
_way_network_map_open (WayNetworkMap *self, guint person)
{
  _way_network_map_choose (self, (int) person);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, person);
}

static GtkSizeRequestMode
way_network_map_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
way_network_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);
  const WayNetworkState state = {
    .selected = self->selected,
    .hovered = self->hovered,
    .focused = way_handles_get_visibly_focused (self->handles, widget),
    .held = self->drag.moved ? self->drag.person : -1,
    .target = self->drag.target,
    .word = self->drag.word,
    .places = (const WayNetworkPlace *) (const void *) self->motion.values,
  };
  cairo_t *cr;

  if (self->layout == NULL)
    return;

  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, self->layout->width, self->layout->height));
  way_network_draw (self->layout, way_look_get_palette (widget), &state, cr);
  cairo_destroy (cr);
}

static void
way_network_map_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);

  GTK_WIDGET_CLASS (way_network_map_parent_class)->set_focus_child (widget, child);

  if (child != NULL)
    _way_network_map_choose (self, way_handles_get_focused (self->handles, widget));
  gtk_widget_queue_draw (widget);
}

static void
way_network_map_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);

  GTK_WIDGET_CLASS (way_network_map_parent_class)->css_changed (widget, change);

  /* The font may be another one. */
  g_clear_pointer (&self->layout, way_network_layout_free);
  gtk_widget_queue_allocate (widget);
}

/* Where there is room for initials only, the whole name is said here. */
static gboolean
way_network_map_query_tooltip (
    GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);
  int person = self->layout != NULL && !keyboard && self->drag.person < 0
                   ? way_network_layout_person_at (self->layout, x, y)
                   : -1;
  g_autofree char *text = NULL;

  if (person < 0)
    return FALSE;

  text = g_strdup_printf ("%s\n%s", get_person (self, (guint) person)->name,
                          get_person (self, (guint) person)->note);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
way_network_map_dispose (GObject *object)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (object);

  way_motion_clear (&self->motion);
  g_clear_pointer (&self->handles, g_ptr_array_unref);
  g_clear_pointer (&self->layout, way_network_layout_free);
  g_clear_pointer (&self->persons, g_array_unref);
  g_clear_object (&self->drag.word);

  G_OBJECT_CLASS (way_network_map_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
way_network_map_class_init (WayNetworkMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_network_map_dispose;
  widget_class->get_request_mode = way_network_map_get_request_mode;
  widget_class->measure = _way_network_map_measure;
  widget_class->size_allocate = _way_network_map_size_allocate;
  widget_class->snapshot = way_network_map_snapshot;
  widget_class->focus = _way_network_map_focus;
  widget_class->set_focus_child = way_network_map_set_focus_child;
  widget_class->css_changed = way_network_map_css_changed;
  widget_class->query_tooltip = way_network_map_query_tooltip;

  install_signals (G_TYPE_FROM_CLASS (klass));

  gtk_widget_class_set_css_name (widget_class, "network");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
way_network_map_init (WayNetworkMap *self)
{
  self->persons = g_array_new (FALSE, TRUE, sizeof (WayNetworkPerson));
  g_array_set_clear_func (self->persons, (GDestroyNotify) way_network_person_clear);
  self->handles = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->selected = self->hovered = self->drag.person = -1;

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  way_motion_init (&self->motion, GTK_WIDGET (self));
  way_look_follow (GTK_WIDGET (self));
  _way_network_map_listen (self);
}

GtkWidget *
way_network_map_new (void)
{
  return g_object_new (WAY_TYPE_NETWORK_MAP, NULL);
}

static GtkWidget *
make_handle (void)
{
  return way_handle_new (GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
show_handles (WayNetworkMap *self)
{
  way_handles_set_length (self->handles, GTK_WIDGET (self), self->persons->len, make_handle);
  for (guint i = 0; i < self->persons->len; i++)
    way_handle_set_name (g_ptr_array_index (self->handles, i), get_person (self, i)->name,
                         get_person (self, i)->note);
}

void
way_network_map_set_persons (WayNetworkMap *self, const WayNetworkPerson *persons, guint n_persons)
{
  g_return_if_fail (WAY_IS_NETWORK_MAP (self));

  g_array_set_size (self->persons, 0);
  for (guint i = 0; i < n_persons; i++)
    {
      WayNetworkPerson person = way_network_person_copy (&persons[i]);

      g_array_append_val (self->persons, person);
    }
  if (self->selected >= (int) n_persons)
    way_network_map_set_selected (self, (int) n_persons - 1);
  self->hovered = -1;
  self->drag.person = -1; /* whom a hand holds may be somebody else by now */
  self->drag.moved = FALSE;
  show_handles (self);

  if (self->layout != NULL)
    {
      _way_network_map_make_layout (self);
      _way_network_map_settle (self);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

int
way_network_map_get_selected (WayNetworkMap *self)
{
  g_return_val_if_fail (WAY_IS_NETWORK_MAP (self), -1);

  return self->selected;
}

void
way_network_map_set_selected (WayNetworkMap *self, int person)
{
  g_return_if_fail (WAY_IS_NETWORK_MAP (self));

  if (person == self->selected)
    return;

  self->selected = person;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
way_network_map_focus (WayNetworkMap *self, int person)
{
  g_return_if_fail (WAY_IS_NETWORK_MAP (self));

  way_handles_focus (self->handles, person);
}

const WayNetworkLayout *
way_network_map_get_layout (WayNetworkMap *self)
{
  g_return_val_if_fail (WAY_IS_NETWORK_MAP (self), NULL);

  return self->layout;
}
