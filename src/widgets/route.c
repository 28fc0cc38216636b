#include "widgets/route.h"

#include <adwaita.h>

#include "widgets/waymark.h"

/* The hills are drawn for this width. */
#define HILLS_WIDTH 255.0
#define HILLS_HEIGHT 178.0

struct _WayRoute
{
  GtkWidget parent_instance;

  gboolean narrow;

  /* Template children */
  GtkListBox *list;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_SELECTED,
} WayRouteProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

G_DEFINE_FINAL_TYPE (WayRoute, way_route, GTK_TYPE_WIDGET)

static WayWaymark *
find (WayRoute *self, const char *key)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_strcmp0 (way_waymark_get_key (WAY_WAYMARK (row)), key) == 0)
        return WAY_WAYMARK (row);
    }
  return NULL;
}

static void
set_accent (WayRoute *self, cairo_t *cr, double alpha)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, "accent_color", &color))
    gtk_style_context_get_color (style, &color);
  color.alpha *= alpha;
  gdk_cairo_set_source_rgba (cr, &color);
}

static void
draw_hills (WayRoute *self, cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 0, 62);
  cairo_curve_to (cr, 40, 34, 84, 30, 122, 52);
  cairo_curve_to (cr, 148, 67, 182, 62, 206, 44);
  cairo_curve_to (cr, 222, 32, 240, 28, 255, 32);
  cairo_line_to (cr, HILLS_WIDTH, HILLS_HEIGHT);
  cairo_line_to (cr, 0, HILLS_HEIGHT);
  cairo_close_path (cr);
  set_accent (self, cr, 0.07);
  cairo_fill (cr);

  cairo_move_to (cr, 0, 92);
  cairo_curve_to (cr, 34, 78, 66, 76, 96, 90);
  cairo_curve_to (cr, 136, 109, 188, 112, 255, 68);
  cairo_line_to (cr, HILLS_WIDTH, HILLS_HEIGHT);
  cairo_line_to (cr, 0, HILLS_HEIGHT);
  cairo_close_path (cr);
  set_accent (self, cr, 0.08);
  cairo_fill (cr);
}

static void
draw_signpost (WayRoute *self, cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 168, 51);
  cairo_line_to (cr, 168, 85);
  cairo_set_line_width (cr, 2.6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  set_accent (self, cr, 0.55);
  cairo_stroke (cr);

  cairo_move_to (cr, 168, 53);
  cairo_rel_line_to (cr, 17, 0);
  cairo_rel_line_to (cr, 5, 5.5);
  cairo_rel_line_to (cr, -5, 5.5);
  cairo_rel_line_to (cr, -17, 0);
  cairo_close_path (cr);
  set_accent (self, cr, 0.4);
  cairo_fill (cr);
}

static gboolean
get_center (WayRoute *self, int position, graphene_point_t *center)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);
  graphene_rect_t bounds;

  if (row == NULL || !gtk_widget_compute_bounds (way_waymark_get_disc (WAY_WAYMARK (row)),
                                                 GTK_WIDGET (self), &bounds))
    return FALSE;

  graphene_rect_get_center (&bounds, center);
  return TRUE;
}

/* The path sways to the right and to the left between the discs. */
static void
draw_path (WayRoute *self, cairo_t *cr, double width, double height)
{
  const double dots[] = { 0.1, 8.5 };
  double sway = self->narrow ? 7 : 11;
  graphene_point_t last, center;
  double scale = width / HILLS_WIDTH, post_x = 168 * scale;
  double post_y = height - (HILLS_HEIGHT - 85) * scale;

  if (!get_center (self, 0, &last))
    return;

  cairo_new_path (cr);
  cairo_move_to (cr, last.x, last.y);
  for (int i = 1; get_center (self, i, &center); i++)
    {
      double side = i % 2 == 1 ? sway : -sway, step = center.y - last.y;

      cairo_curve_to (cr, center.x + side, last.y + step * 0.36, center.x + side,
                      last.y + step * 0.64, center.x, center.y);
      last = center;
    }
  if (!self->narrow && post_y - last.y > 90)
    {
      double step = post_y - last.y;

      cairo_curve_to (cr, last.x - 8, last.y + step * 0.3, last.x + 6, last.y + step * 0.45,
                      (last.x + post_x) / 2, last.y + step * 0.55);
      cairo_curve_to (cr, post_x - 20, last.y + step * 0.62, post_x - 2, last.y + step * 0.72,
                      post_x, post_y);
    }
  cairo_set_line_width (cr, 3.4);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  set_accent (self, cr, 0.5);
  cairo_stroke (cr);
}

static void
way_route_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayRoute *self = WAY_ROUTE (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  draw_path (self, cr, width, height);
  if (!self->narrow)
    {
      cairo_save (cr);
      cairo_translate (cr, 0, height - HILLS_HEIGHT * width / HILLS_WIDTH);
      cairo_scale (cr, width / HILLS_WIDTH, width / HILLS_WIDTH);
      if (!adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
        draw_hills (self, cr);
      draw_signpost (self, cr);
      cairo_restore (cr);
    }
  cairo_destroy (cr);

  GTK_WIDGET_CLASS (way_route_parent_class)->snapshot (widget, snapshot);
}

static void
way_route_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (way_route_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

/* Where the person is, and not the first of all. */
static gboolean
way_route_grab_focus (GtkWidget *widget)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (WAY_ROUTE (widget)->list);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* Newer GTK remembers as the focus child what had the focus once. */
static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* The route is one place for Tab: were each stage one, going on by Tab would change the stage. The
 * arrow keys go along it. */
static gboolean
way_route_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (way_route_parent_class)->focus (widget, direction);

  return !has_focus_within (widget) && gtk_widget_grab_focus (widget);
}

static void
selected_cb (WayRoute *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
way_route_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  WayRoute *self = WAY_ROUTE (object);

  switch ((WayRouteProperty) id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SELECTED:
      g_value_set_string (value, way_route_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_route_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WayRoute *self = WAY_ROUTE (object);

  switch ((WayRouteProperty) id)
    {
    case PROP_NARROW:
      way_route_set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_SELECTED:
      way_route_set_selected (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_route_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ROUTE);

  G_OBJECT_CLASS (way_route_parent_class)->dispose (object);
}

static void
way_route_class_init (WayRouteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_route_dispose;
  object_class->get_property = way_route_get_property;
  object_class->set_property = way_route_set_property;

  widget_class->css_changed = way_route_css_changed;
  widget_class->focus = way_route_focus;
  widget_class->grab_focus = way_route_grab_focus;
  widget_class->snapshot = way_route_snapshot;

  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SELECTED] =
      g_param_spec_string ("selected", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "wayroute");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/route.ui");
  gtk_widget_class_bind_template_child (widget_class, WayRoute, list);
  /* Only what is bound goes with the template. */
  gtk_widget_class_bind_template_child_full (widget_class, "scroller", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, gtk_widget_queue_draw);
}

static void
way_route_init (WayRoute *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_route_add (WayRoute *self, const char *key, const char *icon, const char *name)
{
  g_return_if_fail (WAY_IS_ROUTE (self));

  gtk_list_box_append (self->list, way_waymark_new (key, icon, name));
}

void
way_route_set_contents (WayRoute *self, const char *key, const char *line, gboolean filled)
{
  WayWaymark *waymark;

  g_return_if_fail (WAY_IS_ROUTE (self));

  waymark = find (self, key);
  if (waymark != NULL)
    way_waymark_set_contents (waymark, line, filled);
}

const char *
way_route_get_selected (WayRoute *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (WAY_IS_ROUTE (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);
  return row != NULL ? way_waymark_get_key (WAY_WAYMARK (row)) : NULL;
}

void
way_route_set_selected (WayRoute *self, const char *key)
{
  WayWaymark *waymark;

  g_return_if_fail (WAY_IS_ROUTE (self));

  waymark = find (self, key);
  if (waymark != NULL)
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (waymark));
}

gboolean
way_route_get_narrow (WayRoute *self)
{
  g_return_val_if_fail (WAY_IS_ROUTE (self), FALSE);

  return self->narrow;
}

void
way_route_set_narrow (WayRoute *self, gboolean narrow)
{
  GtkListBoxRow *row;

  g_return_if_fail (WAY_IS_ROUTE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    way_waymark_set_narrow (WAY_WAYMARK (row), narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}
