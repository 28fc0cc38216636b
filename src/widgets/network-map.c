#include "widgets/network-map.h"

#include "chart/em.h"
#include "chart/network-draw.h"
#include "chart/network-people.h"
#include "chart/text.h"
#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/network-map-private.h"

#define HANDLE_SIZE 46
#define MINIMUM_SIZE 280
#define NATURAL_WIDTH 420
#define NATURAL_HEIGHT 480
#define SHAPE 0.86        /* height for width: names are beside as well as above */
#define WAITING_WIDTH 150 /* of somebody who is not placed yet, and their name */
#define WAITING_HEIGHT 52

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

/* Returns (transfer full) where the layout has the marks: x and y of each. */
static double *
get_aims (WayNetworkMap *self)
{
  const WayNetworkLayout *layout = self->layout;
  double *aims = g_new (double, 2 * layout->n_marks);

  for (guint i = 0; i < layout->n_marks; i++)
    {
      aims[2 * i] = layout->marks[i].x;
      aims[2 * i + 1] = layout->marks[i].y;
    }

  return aims;
}

void
_way_network_map_settle (WayNetworkMap *self)
{
  g_autofree double *aims = self->layout != NULL ? get_aims (self) : NULL;

  if (self->layout != NULL)
    way_motion_aim (&self->motion, aims, 2 * self->layout->n_marks);
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

/* Returns how high the rows of those who are not placed yet may become, in text of normal size. */
static double
guess_waiting (WayNetworkMap *self, double width)
{
  int waiting = 0, in_row = MAX (1, (int) (width / WAITING_WIDTH));

  for (guint i = 0; i < self->persons->len; i++)
    waiting += !way_network_cell_is_placed (get_person (self, i)->cell);

  return (waiting + in_row) / in_row * WAITING_HEIGHT * (waiting > 0);
}

static void
way_network_map_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  double unit = way_em_get (gtk_widget_get_pango_context (widget)) / WAY_TEXT_EM;
  double waiting = 0, size = NATURAL_WIDTH;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      /* With no width said, the narrowest, which needs most. */
      for_size = for_size >= 0 ? for_size : MINIMUM_SIZE;
      waiting = guess_waiting (WAY_NETWORK_MAP (widget), for_size / unit) * unit;
      size = CLAMP (for_size * SHAPE, MINIMUM_SIZE, NATURAL_HEIGHT * unit);
    }
  *minimum = (int) (MINIMUM_SIZE + waiting);
  *natural = (int) (size + waiting);
}

static void
make_layout (WayNetworkMap *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const WayNetworkWords words = way_network_words ();

  g_clear_pointer (&self->layout, way_network_layout_free);
  self->layout = way_network_layout_new ((const WayNetworkPerson *) (void *) self->persons->data,
                                         self->persons->len, &words, gtk_widget_get_width (widget),
                                         gtk_widget_get_height (widget),
                                         gtk_widget_get_pango_context (widget));
}

static void
way_network_map_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);
  int size;

  if (self->layout == NULL || self->layout->width != width || self->layout->height != height)
    {
      g_autofree double *aims = NULL;

      make_layout (self);
      aims = get_aims (self);
      way_motion_jump (&self->motion, aims, 2 * self->layout->n_marks);
    }

  size = MAX (HANDLE_SIZE, (int) (2 * self->layout->mark));
  for (guint i = 0; i < self->handles->len; i++)
    {
      const WayNetworkMark *mark = &self->layout->marks[i];
      const GtkAllocation allocation = { (int) mark->x - size / 2, (int) mark->y - size / 2, size,
                                         size };

      gtk_widget_size_allocate (g_ptr_array_index (self->handles, i), &allocation, -1);
    }
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
  widget_class->measure = way_network_map_measure;
  widget_class->size_allocate = way_network_map_size_allocate;
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
      make_layout (self);
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
