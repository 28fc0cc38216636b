#include "views/profile-bar.h"

#include "views/domains-dialog.h"

struct _WayProfileBar
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  GtkToggleButton *chart, *table, *history;
};

typedef enum
{
  PROP_LOOK = 1,
  N_PROPS,
} WayProfileBarProperty;

enum
{
  SIGNAL_LEAVING,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileBar, way_profile_bar, ADW_TYPE_BIN)

static void
domains_cb (WayProfileBar *self)
{
  g_signal_emit (self, signals[SIGNAL_LEAVING], 0);
  way_domains_dialog_present (GTK_WIDGET (self), self->store);
}

static void
toggled_cb (WayProfileBar *self, GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOOK]);
}

static const char *
get_look (WayProfileBar *self)
{
  if (gtk_toggle_button_get_active (self->history))
    return "history";
  return gtk_toggle_button_get_active (self->table) ? "table" : "chart";
}

static void
way_profile_bar_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayProfileBarProperty) property_id)
    {
    case PROP_LOOK:
      g_value_set_string (value, get_look (WAY_PROFILE_BAR (object)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_bar_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch ((WayProfileBarProperty) property_id)
    {
    case PROP_LOOK:
      way_profile_bar_set_look (WAY_PROFILE_BAR (object), g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_BAR);
  g_clear_object (&WAY_PROFILE_BAR (object)->store);

  G_OBJECT_CLASS (way_profile_bar_parent_class)->dispose (object);
}

static void
way_profile_bar_class_init (WayProfileBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_profile_bar_get_property;
  object_class->set_property = way_profile_bar_set_property;
  object_class->dispose = way_profile_bar_dispose;

  properties[PROP_LOOK] =
      g_param_spec_string ("look", NULL, NULL, "chart",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_LEAVING] = g_signal_new ("leaving", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileBar, chart);
  gtk_widget_class_bind_template_child (widget_class, WayProfileBar, table);
  gtk_widget_class_bind_template_child (widget_class, WayProfileBar, history);
  gtk_widget_class_bind_template_callback (widget_class, domains_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
way_profile_bar_init (WayProfileBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_profile_bar_set_store (WayProfileBar *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_PROFILE_BAR (self));

  g_set_object (&self->store, store);
}

void
way_profile_bar_set_look (WayProfileBar *self, const char *look)
{
  g_return_if_fail (WAY_IS_PROFILE_BAR (self));

  gtk_toggle_button_set_active (g_strcmp0 (look, "table") == 0     ? self->table
                                : g_strcmp0 (look, "history") == 0 ? self->history
                                                                   : self->chart,
                                TRUE);
}
