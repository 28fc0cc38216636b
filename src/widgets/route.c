#include "widgets/route.h"

#include <adwaita.h>

#include "widgets/route-scenery.h"
#include "widgets/waymark.h"

struct _WayRoute
{
  GtkWidget parent_instance;

  gboolean narrow;

  /* Template children */
  GtkListBox *list;
  GtkListBox *foot;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_SELECTED,
} WayRouteProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

G_DEFINE_FINAL_TYPE (WayRoute, way_route, GTK_TYPE_WIDGET)

static WayWaymark *
find_in (GtkListBox *list, const char *key)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      if (g_strcmp0 (way_waymark_get_key (WAY_WAYMARK (row)), key) == 0)
        return WAY_WAYMARK (row);
    }
  return NULL;
}

static WayWaymark *
find (WayRoute *self, const char *key)
{
  WayWaymark *waymark = find_in (self->list, key);

  return waymark != NULL ? waymark : find_in (self->foot, key);
}

/* Returns (nullable) the row that is selected, on the path or at its foot. */
static GtkListBoxRow *
get_selected_row (WayRoute *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? row : gtk_list_box_get_selected_row (self->foot);
}

/* Returns where the middles of the discs are, from the first stage on. */
static GArray *
find_discs (WayRoute *self)
{
  GArray *discs = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      GtkWidget *disc = way_waymark_get_disc (WAY_WAYMARK (row));
      graphene_rect_t bounds;
      graphene_point_t center;

      if (!gtk_widget_compute_bounds (disc, GTK_WIDGET (self), &bounds))
        break;

      graphene_rect_get_center (&bounds, &center);
      g_array_append_val (discs, center);
    }
  return discs;
}

static void
way_route_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayRoute *self = WAY_ROUTE (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  g_autoptr (GArray) discs = find_discs (self);
  const WayRouteScenery scenery = { width, height, self->narrow,
                                    (const graphene_point_t *) discs->data, discs->len };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  way_route_scenery_draw (&scenery, widget, cr);
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
  GtkListBoxRow *row = get_selected_row (WAY_ROUTE (widget));

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

/* One row of the two lists is selected. */
static void
selected_cb (WayRoute *self, GtkListBoxRow *row, GtkListBox *list)
{
  if (row == NULL)
    return;

  gtk_list_box_select_row (list == self->list ? self->foot : self->list, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/* The arrow keys go on from the path to its foot, and back. */
static gboolean
keynav_failed_cb (WayRoute *self, GtkDirectionType direction, GtkListBox *list)
{
  GtkListBoxRow *row = NULL;

  if (direction == GTK_DIR_DOWN && list == self->list)
    row = gtk_list_box_get_row_at_index (self->foot, 0);
  else if (direction == GTK_DIR_UP && list == self->foot)
    row = GTK_LIST_BOX_ROW (gtk_widget_get_last_child (GTK_WIDGET (self->list)));
  if (row == NULL)
    return FALSE;

  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (row))), row);
  return gtk_widget_grab_focus (GTK_WIDGET (row));
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
  gtk_widget_class_bind_template_child (widget_class, WayRoute, foot);
  /* Only what is bound goes with the template. */
  gtk_widget_class_bind_template_child_full (widget_class, "box", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
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
way_route_add_at_foot (WayRoute *self, const char *key, const char *icon, const char *name)
{
  g_return_if_fail (WAY_IS_ROUTE (self));

  gtk_list_box_append (self->foot, way_waymark_new (key, icon, name));
  gtk_widget_set_visible (GTK_WIDGET (self->foot), TRUE);
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

  row = get_selected_row (self);
  return row != NULL ? way_waymark_get_key (WAY_WAYMARK (row)) : NULL;
}

void
way_route_set_selected (WayRoute *self, const char *key)
{
  WayWaymark *waymark;

  g_return_if_fail (WAY_IS_ROUTE (self));

  waymark = find (self, key);
  if (waymark != NULL)
    gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (waymark))),
                             GTK_LIST_BOX_ROW (waymark));
}

gboolean
way_route_get_narrow (WayRoute *self)
{
  g_return_val_if_fail (WAY_IS_ROUTE (self), FALSE);

  return self->narrow;
}

static void
set_narrow_in (GtkListBox *list, gboolean narrow)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    way_waymark_set_narrow (WAY_WAYMARK (row), narrow);
}

void
way_route_set_narrow (WayRoute *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_ROUTE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  set_narrow_in (self->list, narrow);
  set_narrow_in (self->foot, narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}
