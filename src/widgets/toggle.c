#include "widgets/toggle.h"

struct _WayToggle
{
  WayEditor parent_instance;

  char *icon_name;
  gboolean terse;

  /* Template children */
  GtkToggleButton *button;
  GtkWidget *label;
};

typedef enum
{
  PROP_ICON_NAME = 1,
  PROP_TERSE,
} WayToggleProperty;

G_DEFINE_FINAL_TYPE (WayToggle, way_toggle, WAY_TYPE_EDITOR)

static void
way_toggle_show (WayEditor *editor)
{
  WayToggle *self = WAY_TOGGLE (editor);
  gboolean yes = way_editor_get_number (editor) == 1;

  gtk_toggle_button_set_active (self->button, yes);
  gtk_widget_set_visible (self->label, yes || !self->terse);
}

static void
clicked_cb (WayToggle *self)
{
  way_editor_edit_number (WAY_EDITOR (self), gtk_toggle_button_get_active (self->button));
  way_toggle_show (WAY_EDITOR (self));
}

static gboolean
way_toggle_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_TOGGLE (widget)->button));
}

static void
way_toggle_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayToggleProperty) property_id)
    {
    case PROP_ICON_NAME:
      g_value_set_string (value, WAY_TOGGLE (object)->icon_name);
      break;
    case PROP_TERSE:
      g_value_set_boolean (value, WAY_TOGGLE (object)->terse);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_toggle_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch ((WayToggleProperty) property_id)
    {
    case PROP_ICON_NAME:
      g_free (WAY_TOGGLE (object)->icon_name);
      WAY_TOGGLE (object)->icon_name = g_value_dup_string (value);
      break;
    case PROP_TERSE:
      WAY_TOGGLE (object)->terse = g_value_get_boolean (value);
      way_toggle_show (WAY_EDITOR (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_toggle_dispose (GObject *object)
{
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TOGGLE);

  G_OBJECT_CLASS (way_toggle_parent_class)->dispose (object);
}

static void
way_toggle_finalize (GObject *object)
{
  g_free (WAY_TOGGLE (object)->icon_name);

  G_OBJECT_CLASS (way_toggle_parent_class)->finalize (object);
}

static void
way_toggle_class_init (WayToggleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_toggle_get_property;
  object_class->set_property = way_toggle_set_property;
  object_class->dispose = way_toggle_dispose;
  object_class->finalize = way_toggle_finalize;
  widget_class->grab_focus = way_toggle_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_toggle_show;

  g_object_class_install_property (
      object_class, PROP_ICON_NAME,
      g_param_spec_string ("icon-name", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
      object_class, PROP_TERSE,
      g_param_spec_boolean ("terse", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_css_name (widget_class, "way-toggle");
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/toggle.ui");
  gtk_widget_class_bind_template_child (widget_class, WayToggle, button);
  gtk_widget_class_bind_template_child (widget_class, WayToggle, label);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
way_toggle_init (WayToggle *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
