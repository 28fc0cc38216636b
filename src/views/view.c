#include "views/view.h"

typedef struct
{
  WayStore *store;
  gboolean narrow;
  gboolean behind; /* the journey has changed while the view was not shown */
} WayViewPrivate;

typedef enum
{
  PROP_STORE = 1,
  PROP_NARROW,
} WayViewProperty;

#define N_PROPS (PROP_NARROW + 1)

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayView, way_view, ADW_TYPE_BIN)

static WayViewPrivate *
private_of (WayView *self)
{
  return way_view_get_instance_private (self);
}

static void
catch_up (WayView *self)
{
  WayViewPrivate *priv = private_of (self);

  if (!priv->behind)
    return;

  priv->behind = FALSE;
  if (WAY_VIEW_GET_CLASS (self)->changed != NULL)
    WAY_VIEW_GET_CLASS (self)->changed (self);
}

static void
changed_cb (WayView *self)
{
  private_of (self)->behind = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    catch_up (self);
}

static void
set_store (WayView *self, WayStore *store)
{
  WayViewPrivate *priv = private_of (self);

  if (store == priv->store)
    return;

  g_return_if_fail (priv->store == NULL);

  priv->store = g_object_ref (store);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORE]);
  if (WAY_VIEW_GET_CLASS (self)->store_set != NULL)
    WAY_VIEW_GET_CLASS (self)->store_set (self);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  priv->behind = TRUE;
  catch_up (self);
}

static void
set_narrow (WayView *self, gboolean narrow)
{
  WayViewPrivate *priv = private_of (self);

  if (narrow == priv->narrow)
    return;

  priv->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
way_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayViewPrivate *priv = private_of (WAY_VIEW (object));

  switch ((WayViewProperty) property_id)
    {
    case PROP_STORE:
      g_value_set_object (value, priv->store);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayView *self = WAY_VIEW (object);

  switch ((WayViewProperty) property_id)
    {
    case PROP_STORE:
      set_store (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_view_dispose (GObject *object)
{
  WayViewPrivate *priv = private_of (WAY_VIEW (object));

  if (priv->store != NULL)
    g_signal_handlers_disconnect_by_data (priv->store, object);
  g_clear_object (&priv->store);

  G_OBJECT_CLASS (way_view_parent_class)->dispose (object);
}

static void
way_view_map (GtkWidget *widget)
{
  catch_up (WAY_VIEW (widget));

  GTK_WIDGET_CLASS (way_view_parent_class)->map (widget);
}

/* How wide a view is does not hang on how high it is; a stack asks, and every text that wraps
 * would find out by trial. And what scrolls is as high as there is room: it would ask all that is
 * in it, to no end. */
static void
way_view_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  if (child == NULL || (orientation == GTK_ORIENTATION_VERTICAL && GTK_IS_SCROLLED_WINDOW (child)))
    *minimum = *natural = 0;
  else
    gtk_widget_measure (child, orientation, orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1,
                        minimum, natural, NULL, NULL);
}

static void
way_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  if (child != NULL)
    gtk_widget_allocate (child, width, height, baseline, NULL);
}

static GtkSizeRequestMode
way_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
way_view_class_init (WayViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = way_view_get_property;
  object_class->set_property = way_view_set_property;
  object_class->dispose = way_view_dispose;
  widget_class->map = way_view_map;
  widget_class->measure = way_view_measure;
  widget_class->size_allocate = way_view_size_allocate;
  widget_class->get_request_mode = way_view_get_request_mode;

  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, WAY_TYPE_STORE, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
way_view_init (WayView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL); /* see way_view_measure() */
}

WayStore *
way_view_get_store (WayView *self)
{
  g_return_val_if_fail (WAY_IS_VIEW (self), NULL);

  return private_of (self)->store;
}

gboolean
way_view_get_narrow (WayView *self)
{
  g_return_val_if_fail (WAY_IS_VIEW (self), FALSE);

  return private_of (self)->narrow;
}

void
way_view_show_record (WayView *self, gint64 id)
{
  g_return_if_fail (WAY_IS_VIEW (self));

  catch_up (self);
  if (id != 0 && WAY_VIEW_GET_CLASS (self)->show_record != NULL)
    WAY_VIEW_GET_CLASS (self)->show_record (self, id);
}

gint64
way_view_get_record (WayView *self)
{
  g_return_val_if_fail (WAY_IS_VIEW (self), 0);

  return WAY_VIEW_GET_CLASS (self)->get_record != NULL
             ? WAY_VIEW_GET_CLASS (self)->get_record (self)
             : 0;
}

void
way_view_go (GtkWidget *widget, const char *stage, gint64 id)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && stage != NULL);

  gtk_widget_activate_action (widget, "win.go", "(sx)", stage, id);
}
