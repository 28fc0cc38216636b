#include "views/profile-menu.h"

#include <glib/gi18n.h>

#include "model/date.h"

struct _WayProfileMenu
{
  AdwBin parent_instance;

  gboolean comparing;
  gboolean narrow;

  /* Template children */
  GtkWidget *icon;
  GtkLabel *label;
  GtkBox *rows;
};

typedef enum
{
  PROP_COMPARING = 1,
  PROP_NARROW,
  N_PROPS,
} WayProfileMenuProperty;

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileMenu, way_profile_menu, ADW_TYPE_BIN)

static GtkMenuButton *
get_button (WayProfileMenu *self)
{
  return GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (self)));
}

static gint64
get_id (GtkWidget *row)
{
  WayRecord *profile = g_object_get_data (G_OBJECT (row), "profile");

  return profile != NULL ? way_record_get_id (profile) : 0;
}

static void
chosen_cb (WayProfileMenu *self, GtkWidget *button)
{
  gtk_menu_button_popdown (get_button (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, get_id (button));
}

static void
removed_cb (WayProfileMenu *self, GtkWidget *button)
{
  gtk_menu_button_popdown (get_button (self));
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, get_id (button));
}

static GtkWidget *
add_button (WayProfileMenu *self, GtkWidget *row, WayRecord *profile, GCallback callback)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  gtk_widget_add_css_class (button, "way-menu-row");
  if (profile != NULL)
    g_object_set_data_full (G_OBJECT (button), "profile", g_object_ref (profile), g_object_unref);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);

  return button;
}

/* One profile, or none where PROFILE is NULL. */
static void
add_row (WayProfileMenu *self, WayRecord *profile, const char *words, gboolean chosen)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (words), *mark, *button;

  button = add_button (self, row, profile, G_CALLBACK (chosen_cb));
  gtk_widget_set_hexpand (button, TRUE);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (content), label);
  mark = gtk_image_new_from_icon_name ("object-select-symbolic");
  gtk_widget_set_opacity (mark, chosen ? 1 : 0);
  gtk_box_append (GTK_BOX (content), mark);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
      chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);

  if (profile != NULL && !self->comparing)
    {
      button = add_button (self, row, profile, G_CALLBACK (removed_cb));
      gtk_button_set_icon_name (GTK_BUTTON (button), "user-trash-symbolic");
      gtk_widget_set_tooltip_text (button, _("Remove this profile"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _("Remove this profile"), -1);
    }

  gtk_box_append (self->rows, row);
}

static char *
describe (WayRecord *profile)
{
  return way_date_format (way_record_get_text (profile, "made_on"), WAY_DATE_NEAR);
}

static char *
describe_choice (WayProfileMenu *self, WayRecord *profile)
{
  g_autofree char *date = NULL;

  if (profile == NULL && self->comparing)
    return g_strdup (_("Compare"));

  if (profile == NULL)
    {
      g_autofree char *today = way_date_today ();

      return way_date_format (today, WAY_DATE_NEAR);
    }

  if (!self->comparing)
    return describe (profile);

  date = way_date_format (way_record_get_text (profile, "made_on"), WAY_DATE_SHORT);
  /* Translators: the wheel is shown over an earlier one of that date. */
  return g_strdup_printf (_("Compare: %s"), date);
}

static void
way_profile_menu_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayProfileMenu *self = WAY_PROFILE_MENU (object);

  switch ((WayProfileMenuProperty) property_id)
    {
    case PROP_COMPARING:
      g_value_set_boolean (value, self->comparing);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_menu_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  WayProfileMenu *self = WAY_PROFILE_MENU (object);

  switch ((WayProfileMenuProperty) property_id)
    {
    case PROP_COMPARING:
      self->comparing = g_value_get_boolean (value);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }

  /* With little room the one for comparing is an icon. */
  gtk_widget_set_visible (self->icon, self->comparing && self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->label), !self->comparing || !self->narrow);
}

static void
way_profile_menu_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_MENU);

  G_OBJECT_CLASS (way_profile_menu_parent_class)->dispose (object);
}

static void
way_profile_menu_class_init (WayProfileMenuClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  object_class->get_property = way_profile_menu_get_property;
  object_class->set_property = way_profile_menu_set_property;
  object_class->dispose = way_profile_menu_dispose;

  properties[PROP_COMPARING] = g_param_spec_boolean ("comparing", NULL, NULL, FALSE,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileMenu, icon);
  gtk_widget_class_bind_template_child (widget_class, WayProfileMenu, label);
  gtk_widget_class_bind_template_child (widget_class, WayProfileMenu, rows);
}

static void
way_profile_menu_init (WayProfileMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_profile_menu_show (WayProfileMenu *self, WayQuery *query, gint64 except, gint64 chosen)
{
  WayRecord *choice = NULL;
  g_autofree char *words = NULL;
  GtkWidget *child;

  g_return_if_fail (WAY_IS_PROFILE_MENU (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);

  if (self->comparing)
    add_row (self, NULL, _("With none"), chosen == 0);
  for (guint i = 0; i < way_query_get_length (query); i++)
    {
      WayRecord *profile = way_query_peek (query, i);
      g_autofree char *date = describe (profile);

      if (way_record_get_id (profile) == except)
        continue;
      if (way_record_get_id (profile) == chosen)
        choice = profile;
      add_row (self, profile, date, profile == choice);
    }

  words = describe_choice (self, choice);
  gtk_label_set_label (self->label, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (get_button (self)), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_button (self)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (get_button (self)),
                            gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL);
}
