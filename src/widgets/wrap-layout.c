#include "widgets/wrap-layout.h"

struct _WayWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
  gboolean homogeneous;
  gboolean centered;
};

typedef enum
{
  PROP_SPACING = 1,
  PROP_LINE_SPACING,
  PROP_HOMOGENEOUS,
  PROP_CENTERED,
} WayWrapLayoutProperty;

G_DEFINE_FINAL_TYPE (WayWrapLayout, way_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* One row: its children from FIRST, and what they need. */
typedef struct
{
  GtkWidget *first;
  int n_children;
  int width;
  int height;
} Row;

static int
natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
height_for (GtkWidget *child, int width)
{
  int minimum;
  int natural;

  /* We may be asked about a width that is too small for the child; newer GTK minds. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, minimum), NULL, &natural, NULL,
                      NULL);

  return natural;
}

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

#define FOR_EACH_SHOWN(child, parent)                                                              \
  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (parent)); child != NULL;         \
       child = next_shown (gtk_widget_get_next_sibling (child)))

/* How wide a cell must be at least, and would like to be, and how many there are. */
static int
measure_cells (GtkWidget *widget, int *minimum, int *natural)
{
  int n = 0;

  *minimum = *natural = 0;
  FOR_EACH_SHOWN (child, widget)
  {
    int child_minimum;
    int child_natural;

    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL,
                        NULL);
    *minimum = MAX (*minimum, child_minimum);
    *natural = MAX (*natural, child_natural);
    n++;
  }

  return n;
}

/* Rows of equal length look calm: twelve go 12 × 1, 6 × 2, 4 × 3, and seven 4 + 3. */
static int
count_columns (WayWrapLayout *self, int n, int cell, int width)
{
  int most = MAX (1, (width + self->spacing) / MAX (1, cell + self->spacing));
  int rows = (n + most - 1) / most;

  return n > 0 ? (n + rows - 1) / rows : 1;
}

/* Returns the width of each cell, or -1: each child has its own. */
static int
cell_width (WayWrapLayout *self, GtkWidget *widget, int width, int *columns)
{
  int minimum;
  int natural;
  int n;

  *columns = G_MAXINT;
  if (!self->homogeneous)
    return -1;

  n = measure_cells (widget, &minimum, &natural);
  *columns = count_columns (self, n, minimum, width);

  return (width - (*columns - 1) * self->spacing) / *columns;
}

static GArray *
make_rows (WayWrapLayout *self, GtkWidget *widget, int width)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));
  int columns;
  int cell = cell_width (self, widget, width, &columns);
  int x = 0;

  FOR_EACH_SHOWN (child, widget)
  {
    int child_width = cell >= 0 ? cell : MIN (natural_width (child), width);
    int height = height_for (child, child_width);
    Row *row = rows->len > 0 ? &g_array_index (rows, Row, rows->len - 1) : NULL;

    if (row == NULL || x + child_width > width || row->n_children == columns)
      {
        Row new_row = { child, 0, -self->spacing, 0 };

        g_array_append_val (rows, new_row);
        row = &g_array_index (rows, Row, rows->len - 1);
        x = 0;
      }

    row->n_children++;
    row->width += child_width + self->spacing;
    row->height = MAX (row->height, height);
    x += child_width + self->spacing;
  }

  return rows;
}

static GtkSizeRequestMode
way_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (WayWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  int cell_natural;
  int n = measure_cells (widget, minimum, &cell_natural);

  if (self->homogeneous)
    {
      *natural = n * (cell_natural + self->spacing) - (n > 0 ? self->spacing : 0);
      return;
    }

  *natural = n > 0 ? -self->spacing : 0;
  FOR_EACH_SHOWN (child, widget)
  *natural += natural_width (child) + self->spacing;
}

static void
way_wrap_layout_measure (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  WayWrapLayout *self = WAY_WRAP_LAYOUT (manager);
  g_autoptr (GArray) rows = NULL;
  int height = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  if (for_size < 0)
    measure_width (self, widget, minimum, &for_size);
  rows = make_rows (self, widget, for_size);
  for (guint i = 0; i < rows->len; i++)
    height += g_array_index (rows, Row, i).height + (i > 0 ? self->line_spacing : 0);
  *minimum = *natural = height;
}

static void
way_wrap_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  WayWrapLayout *self = WAY_WRAP_LAYOUT (manager);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GArray) rows = make_rows (self, widget, width);
  int columns;
  int cell = cell_width (self, widget, width, &columns);
  int y = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);
      GtkWidget *child = row->first;
      int x = self->centered ? (width - row->width) / 2 : 0;

      for (int j = 0; j < row->n_children; j++)
        {
          int child_width = cell >= 0 ? cell : MIN (natural_width (child), width);
          GtkAllocation place = { rtl ? width - x - child_width : x, y, child_width, row->height };

          gtk_widget_size_allocate (child, &place, -1);
          x += child_width + self->spacing;
          child = next_shown (gtk_widget_get_next_sibling (child));
        }
      y += row->height + self->line_spacing;
    }
}

static void
way_wrap_layout_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayWrapLayout *self = WAY_WRAP_LAYOUT (object);

  switch ((WayWrapLayoutProperty) property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_LINE_SPACING:
      g_value_set_int (value, self->line_spacing);
      break;
    case PROP_HOMOGENEOUS:
      g_value_set_boolean (value, self->homogeneous);
      break;
    case PROP_CENTERED:
      g_value_set_boolean (value, self->centered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_wrap_layout_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  WayWrapLayout *self = WAY_WRAP_LAYOUT (object);

  switch ((WayWrapLayoutProperty) property_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_LINE_SPACING:
      self->line_spacing = g_value_get_int (value);
      break;
    case PROP_HOMOGENEOUS:
      self->homogeneous = g_value_get_boolean (value);
      break;
    case PROP_CENTERED:
      self->centered = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
way_wrap_layout_class_init (WayWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_wrap_layout_get_property;
  object_class->set_property = way_wrap_layout_set_property;
  layout_class->get_request_mode = way_wrap_layout_get_request_mode;
  layout_class->measure = way_wrap_layout_measure;
  layout_class->allocate = way_wrap_layout_allocate;

  g_object_class_install_property (object_class, PROP_SPACING,
                                   g_param_spec_int ("spacing", NULL, NULL, 0, 1000, 0, flags));
  g_object_class_install_property (
      object_class, PROP_LINE_SPACING,
      g_param_spec_int ("line-spacing", NULL, NULL, 0, 1000, 0, flags));
  g_object_class_install_property (object_class, PROP_HOMOGENEOUS,
                                   g_param_spec_boolean ("homogeneous", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_CENTERED,
                                   g_param_spec_boolean ("centered", NULL, NULL, FALSE, flags));
}

static void
way_wrap_layout_init (WayWrapLayout *self)
{
}
