#include "widgets/fold.h"

typedef struct
{
  gboolean open;

  /* Template children */
  GtkWidget *button;
  AdwBin *summary;
  GtkImage *arrow;
  GtkRevealer *details;
} WayFoldPrivate;

typedef enum
{
  PROP_SUMMARY = 1,
  PROP_OPEN,
} WayFoldProperty;

static GParamSpec *properties[PROP_OPEN + 1];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayFold, way_fold, ADW_TYPE_BIN)

static WayFoldPrivate *
private_of (WayFold *self)
{
  return way_fold_get_instance_private (self);
}

static void
make_details (WayFold *self)
{
  g_autoptr (GtkWidget) details = WAY_FOLD_GET_CLASS (self)->make_details (self);

  gtk_revealer_set_child (private_of (self)->details, details);
}

static void
show_open (WayFold *self)
{
  WayFoldPrivate *priv = private_of (self);

  gtk_image_set_from_icon_name (priv->arrow, priv->open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_revealer_set_reveal_child (priv->details, priv->open);
  gtk_widget_set_visible (GTK_WIDGET (priv->details), priv->open); /* else it keeps its height */
  gtk_accessible_update_state (GTK_ACCESSIBLE (priv->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               priv->open, -1);
}

static void
clicked_cb (WayFold *self)
{
  way_fold_set_open (self, !private_of (self)->open);
}

static void
way_fold_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayFoldPrivate *priv = private_of (WAY_FOLD (object));

  switch ((WayFoldProperty) property_id)
    {
    case PROP_SUMMARY:
      g_value_set_object (value, adw_bin_get_child (priv->summary));
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, priv->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_fold_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayFold *self = WAY_FOLD (object);

  switch ((WayFoldProperty) property_id)
    {
    case PROP_SUMMARY:
      adw_bin_set_child (private_of (self)->summary, g_value_get_object (value));
      break;
    case PROP_OPEN:
      way_fold_set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* No gtk_widget_dispose_template(): it does not find the template of a class that is derived from.
 */
static void
way_fold_class_init (WayFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = way_fold_get_property;
  object_class->set_property = way_fold_set_property;

  properties[PROP_SUMMARY] = g_param_spec_object ("summary", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/fold.ui");
  gtk_widget_class_bind_template_child_private (widget_class, WayFold, button);
  gtk_widget_class_bind_template_child_private (widget_class, WayFold, summary);
  gtk_widget_class_bind_template_child_private (widget_class, WayFold, arrow);
  gtk_widget_class_bind_template_child_private (widget_class, WayFold, details);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
way_fold_init (WayFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_open (self);
}

gboolean
way_fold_is_open (WayFold *self)
{
  g_return_val_if_fail (WAY_IS_FOLD (self), FALSE);

  return private_of (self)->open;
}

void
way_fold_set_open (WayFold *self, gboolean open)
{
  WayFoldPrivate *priv = private_of (self);

  g_return_if_fail (WAY_IS_FOLD (self));

  if (open == priv->open)
    return;

  priv->open = open;
  if (open && gtk_revealer_get_child (priv->details) == NULL)
    make_details (self);
  show_open (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

void
way_fold_set_label (WayFold *self, const char *label)
{
  g_return_if_fail (WAY_IS_FOLD (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (private_of (self)->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
way_fold_get_button (WayFold *self)
{
  g_return_val_if_fail (WAY_IS_FOLD (self), NULL);

  return private_of (self)->button;
}

void
way_fold_close_others (WayFold *self)
{
  GtkWidget *list;

  g_return_if_fail (WAY_IS_FOLD (self));

  list = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX);
  if (list == NULL)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      /* A heading between rows is a child of the list as well. */
      GtkWidget *fold =
          GTK_IS_LIST_BOX_ROW (row) ? gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)) : NULL;

      if (fold != NULL && WAY_IS_FOLD (fold) && fold != GTK_WIDGET (self))
        way_fold_set_open (WAY_FOLD (fold), FALSE);
    }
}
