#include "widgets/tick-field.h"

struct _WayTickField
{
  WayEditor parent_instance;

  gboolean is_switch;

  /* Template children */
  GtkCheckButton *check;
  GtkSwitch *toggle;
};

typedef enum
{
  PROP_SWITCH = 1,
} WayTickFieldProperty;

G_DEFINE_FINAL_TYPE (WayTickField, way_tick_field, WAY_TYPE_EDITOR)

static void
way_tick_field_show (WayEditor *editor)
{
  WayTickField *self = WAY_TICK_FIELD (editor);
  gboolean yes = way_editor_get_number (editor) == 1;

  gtk_check_button_set_active (self->check, yes);
  gtk_switch_set_active (self->toggle, yes);
}

/* Also when it is not the person who did it: then it is the value already. */
static void
toggled_cb (WayTickField *self, GParamSpec *pspec, GObject *source)
{
  gboolean yes;

  g_object_get (source, "active", &yes, NULL);
  if (yes == (way_editor_get_number (WAY_EDITOR (self)) == 1))
    return;

  way_editor_edit_number (WAY_EDITOR (self), yes);
  way_tick_field_show (WAY_EDITOR (self));
}

static gboolean
way_tick_field_grab_focus (GtkWidget *widget)
{
  WayTickField *self = WAY_TICK_FIELD (widget);

  return gtk_widget_grab_focus (self->is_switch ? GTK_WIDGET (self->toggle)
                                                : GTK_WIDGET (self->check));
}

static void
way_tick_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayTickFieldProperty) property_id)
    {
    case PROP_SWITCH:
      g_value_set_boolean (value, WAY_TICK_FIELD (object)->is_switch);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tick_field_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  switch ((WayTickFieldProperty) property_id)
    {
    case PROP_SWITCH:
      WAY_TICK_FIELD (object)->is_switch = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tick_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TICK_FIELD);

  G_OBJECT_CLASS (way_tick_field_parent_class)->dispose (object);
}

static void
way_tick_field_class_init (WayTickFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_tick_field_get_property;
  object_class->set_property = way_tick_field_set_property;
  object_class->dispose = way_tick_field_dispose;
  widget_class->grab_focus = way_tick_field_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_tick_field_show;

  g_object_class_install_property (
      object_class, PROP_SWITCH,
      g_param_spec_boolean ("switch", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/tick-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTickField, check);
  gtk_widget_class_bind_template_child (widget_class, WayTickField, toggle);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
way_tick_field_init (WayTickField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
