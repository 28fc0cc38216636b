#include "widgets/room.h"

#include "chart/em.h"

/* 900 px at the usual text size, at which 1 em is 14.67 px. */
#define NARROW_BELOW 61.35
#define TIGHT_BELOW 42.0

/* The least that is asked for, 720 px at any text size: what is wider then is cut off rather than
 * keeping the window from fitting on the screen. */
#define LEAST_WIDTH 720

struct _WayRoom
{
  GtkWidget parent_instance;

  GtkWidget *child;
  gboolean narrow;
  gboolean tight;
};

typedef enum
{
  PROP_CHILD = 1,
  PROP_NARROW,
  PROP_TIGHT,
} WayRoomProperty;

static GParamSpec *properties[PROP_TIGHT + 1];

G_DEFINE_FINAL_TYPE (WayRoom, way_room, GTK_TYPE_WIDGET)

static void
way_room_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  WayRoom *self = WAY_ROOM (widget);

  if (self->child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      int least;

      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (for_size, least);
    }
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, LEAST_WIDTH);
}

static void
set_tight (WayRoom *self, gboolean tight)
{
  if (tight == self->tight)
    return;

  self->tight = tight;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIGHT]);
}

static void
way_room_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayRoom *self = WAY_ROOM (widget);
  double letters = width / way_em_get (gtk_widget_get_pango_context (widget));
  int least_width, least_height;

  way_room_set_narrow (self, letters < NARROW_BELOW);
  set_tight (self, letters < TIGHT_BELOW);
  if (self->child == NULL)
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  width = MAX (width, least_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL,
                      NULL);
  gtk_widget_allocate (self->child, width, MAX (height, least_height), baseline, NULL);
}

static GtkSizeRequestMode
way_room_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
way_room_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  WayRoom *self = WAY_ROOM (object);

  switch ((WayRoomProperty) id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TIGHT:
      g_value_set_boolean (value, self->tight);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_room_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WayRoom *self = WAY_ROOM (object);

  switch ((WayRoomProperty) id)
    {
    case PROP_CHILD:
      g_clear_pointer (&self->child, gtk_widget_unparent);
      self->child = g_value_get_object (value);
      if (self->child != NULL)
        gtk_widget_set_parent (self->child, GTK_WIDGET (self));
      break;
    case PROP_NARROW:
    case PROP_TIGHT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_room_dispose (GObject *object)
{
  WayRoom *self = WAY_ROOM (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (way_room_parent_class)->dispose (object);
}

static void
way_room_class_init (WayRoomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_room_dispose;
  object_class->get_property = way_room_get_property;
  object_class->set_property = way_room_set_property;

  widget_class->get_request_mode = way_room_get_request_mode;
  widget_class->measure = way_room_measure;
  widget_class->size_allocate = way_room_size_allocate;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TIGHT] =
      g_param_spec_boolean ("tight", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
way_room_init (WayRoom *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
way_room_get_narrow (WayRoom *self)
{
  g_return_val_if_fail (WAY_IS_ROOM (self), FALSE);

  return self->narrow;
}

void
way_room_set_narrow (WayRoom *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_ROOM (self));

  if (narrow == self->narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}
