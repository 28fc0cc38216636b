#include "widgets/ties.h"

#define DOT 3.2
#define STEP 8.5
#define GAP 4 /* between a tie and what it leads to */

/* How far down a tall widget a tie begins or ends: beside its first lines. */
#define DEEPEST 66

typedef struct
{
  GWeakRef from;
  GWeakRef to;
} Tie;

struct _WayTies
{
  GtkWidget parent_instance;

  GtkWidget *child;
  GPtrArray *ties; /* of Tie */
};

typedef enum
{
  PROP_CHILD = 1,
} WayTiesProperty;

G_DEFINE_FINAL_TYPE (WayTies, way_ties, GTK_TYPE_WIDGET)

static void
free_tie (Tie *tie)
{
  g_weak_ref_clear (&tie->from);
  g_weak_ref_clear (&tie->to);
  g_free (tie);
}

/* Finds where a tie begins or ends; FALSE where the widget can't be seen. */
static gboolean
find_end (WayTies *self, GtkWidget *widget, gboolean right, graphene_point_t *point)
{
  graphene_rect_t bounds;

  if (widget == NULL || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_compute_bounds (widget, GTK_WIDGET (self), &bounds))
    return FALSE;

  point->x = bounds.origin.x + (right ? bounds.size.width + GAP : -GAP);
  point->y = bounds.origin.y + MIN (bounds.size.height / 2, DEEPEST);
  return TRUE;
}

static void
draw_tie (WayTies *self,
          GtkSnapshot *snapshot,
          const graphene_point_t *start,
          const graphene_point_t *end,
          const GdkRGBA *color)
{
  const double dashes[] = { 0.1, STEP };
  double middle = (start->x + end->x) / 2;
  graphene_rect_t bounds;
  cairo_t *cr;

  graphene_rect_init (&bounds, start->x, MIN (start->y, end->y), end->x - start->x,
                      ABS (end->y - start->y));
  graphene_rect_inset (&bounds, -DOT, -DOT);

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_move_to (cr, start->x, start->y);
  cairo_curve_to (cr, middle, start->y, middle, end->y, end->x, end->y);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, DOT);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
way_ties_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayTies *self = WAY_TIES (widget);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (guint i = 0; i < self->ties->len; i++)
    {
      Tie *tie = g_ptr_array_index (self->ties, i);
      g_autoptr (GtkWidget) from = g_weak_ref_get (&tie->from);
      g_autoptr (GtkWidget) to = g_weak_ref_get (&tie->to);
      graphene_point_t start, end;

      if (find_end (self, from, TRUE, &start) && find_end (self, to, FALSE, &end) &&
          end.x > start.x)
        draw_tie (self, snapshot, &start, &end, &color);
    }

  GTK_WIDGET_CLASS (way_ties_parent_class)->snapshot (widget, snapshot);
}

static void
way_ties_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (way_ties_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
way_ties_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayTiesProperty) property_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, WAY_TIES (object)->child);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_ties_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayTies *self = WAY_TIES (object);

  switch ((WayTiesProperty) property_id)
    {
    case PROP_CHILD:
      g_clear_pointer (&self->child, gtk_widget_unparent);
      self->child = g_value_get_object (value);
      if (self->child != NULL)
        gtk_widget_set_parent (self->child, GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_ties_dispose (GObject *object)
{
  WayTies *self = WAY_TIES (object);

  g_ptr_array_set_size (self->ties, 0);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (way_ties_parent_class)->dispose (object);
}

static void
way_ties_finalize (GObject *object)
{
  g_ptr_array_unref (WAY_TIES (object)->ties);

  G_OBJECT_CLASS (way_ties_parent_class)->finalize (object);
}

static void
way_ties_class_init (WayTiesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_ties_get_property;
  object_class->set_property = way_ties_set_property;
  object_class->dispose = way_ties_dispose;
  object_class->finalize = way_ties_finalize;
  widget_class->snapshot = way_ties_snapshot;
  widget_class->css_changed = way_ties_css_changed;

  g_object_class_install_property (
      object_class, PROP_CHILD,
      g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_css_name (widget_class, "way-ties");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
way_ties_init (WayTies *self)
{
  self->ties = g_ptr_array_new_with_free_func ((GDestroyNotify) free_tie);
}

void
way_ties_clear (WayTies *self)
{
  g_return_if_fail (WAY_IS_TIES (self));

  g_ptr_array_set_size (self->ties, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
way_ties_add (WayTies *self, GtkWidget *from, GtkWidget *to)
{
  Tie *tie;

  g_return_if_fail (WAY_IS_TIES (self) && GTK_IS_WIDGET (from) && GTK_IS_WIDGET (to));

  tie = g_new0 (Tie, 1);
  g_weak_ref_init (&tie->from, from);
  g_weak_ref_init (&tie->to, to);
  g_ptr_array_add (self->ties, tie);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
