#include "widgets/pair-layout.h"

#include "chart/em.h"

struct _WayPairLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  double room;
  gboolean stacked;
};

typedef enum
{
  PROP_SPACING = 1,
  PROP_ROOM,
  PROP_STACKED,
} WayPairLayoutProperty;

typedef struct
{
  int minimum, natural;
} Size;

G_DEFINE_FINAL_TYPE (WayPairLayout, way_pair_layout, GTK_TYPE_LAYOUT_MANAGER)

static Size
measure (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  Size size;

  gtk_widget_measure (child, orientation, for_size, &size.minimum, &size.natural, NULL, NULL);
  return size;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return gtk_widget_get_first_child (widget);
}

static GtkWidget *
get_second (GtkWidget *widget)
{
  return gtk_widget_get_last_child (widget);
}

/* Returns the width that the first child needs beside the second. */
static int
get_first_width (WayPairLayout *self, GtkWidget *widget)
{
  Size first = measure (get_first (widget), GTK_ORIENTATION_HORIZONTAL, -1);
  double em = way_em_get (gtk_widget_get_pango_context (widget));

  return self->room > 0 ? MAX (first.minimum, (int) (self->room * em)) : first.natural;
}

/* Returns the width of the second child beside the first, or 0 if it goes below. */
static int
get_second_width (WayPairLayout *self, GtkWidget *widget, int width)
{
  Size second = measure (get_second (widget), GTK_ORIENTATION_HORIZONTAL, -1);
  int needed = get_first_width (self, widget) + self->spacing + second.minimum;

  if (self->stacked || (width >= 0 && needed > width))
    return 0;
  return second.minimum;
}

static GtkSizeRequestMode
way_pair_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (WayPairLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  Size first = measure (get_first (widget), GTK_ORIENTATION_HORIZONTAL, -1);
  Size second = measure (get_second (widget), GTK_ORIENTATION_HORIZONTAL, -1);

  *minimum = MAX (first.minimum, second.minimum);
  *natural = self->stacked ? MAX (first.natural, second.natural)
                           : first.natural + self->spacing + second.minimum;
}

static void
measure_height (WayPairLayout *self, GtkWidget *widget, int width, int *minimum, int *natural)
{
  int beside = get_second_width (self, widget, width);
  int first_width = beside > 0 && width >= 0 ? width - beside - self->spacing : width;
  Size first = measure (get_first (widget), GTK_ORIENTATION_VERTICAL, first_width);
  Size second =
      measure (get_second (widget), GTK_ORIENTATION_VERTICAL, beside > 0 ? beside : width);

  *minimum = beside > 0 ? MAX (first.minimum, second.minimum)
                        : first.minimum + self->spacing + second.minimum;
  *natural = beside > 0 ? MAX (first.natural, second.minimum)
                        : first.natural + self->spacing + second.natural;
}

static void
way_pair_layout_measure (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  WayPairLayout *self = WAY_PAIR_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static void
way_pair_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  WayPairLayout *self = WAY_PAIR_LAYOUT (manager);
  int beside = get_second_width (self, widget, width), rest;
  Size second;

  if (beside > 0)
    {
      rest = width - beside - self->spacing;
      gtk_widget_size_allocate (get_first (widget), &(GtkAllocation){ 0, 0, rest, height }, -1);
      gtk_widget_size_allocate (get_second (widget),
                                &(GtkAllocation){ rest + self->spacing, 0, beside, height }, -1);
      return;
    }

  /* What is too little for both is taken from the first one. */
  second = measure (get_second (widget), GTK_ORIENTATION_VERTICAL, width);
  rest = height - self->spacing - second.natural;
  rest = MAX (rest, measure (get_first (widget), GTK_ORIENTATION_VERTICAL, width).minimum);
  gtk_widget_size_allocate (get_first (widget), &(GtkAllocation){ 0, 0, width, rest }, -1);
  gtk_widget_size_allocate (
      get_second (widget),
      &(GtkAllocation){ 0, rest + self->spacing, width, height - rest - self->spacing }, -1);
}

static void
way_pair_layout_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayPairLayout *self = WAY_PAIR_LAYOUT (object);

  switch ((WayPairLayoutProperty) property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_ROOM:
      g_value_set_double (value, self->room);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_pair_layout_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  WayPairLayout *self = WAY_PAIR_LAYOUT (object);

  switch ((WayPairLayoutProperty) property_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_ROOM:
      self->room = g_value_get_double (value);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
way_pair_layout_class_init (WayPairLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = way_pair_layout_get_property;
  object_class->set_property = way_pair_layout_set_property;
  layout_class->get_request_mode = way_pair_layout_get_request_mode;
  layout_class->measure = way_pair_layout_measure;
  layout_class->allocate = way_pair_layout_allocate;

  g_object_class_install_property (object_class, PROP_SPACING,
                                   g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
      object_class, PROP_ROOM,
      g_param_spec_double ("room", NULL, NULL, 0, G_MAXDOUBLE, 0,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
      object_class, PROP_STACKED,
      g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
way_pair_layout_init (WayPairLayout *self)
{
}
