#include "views/profile-bar.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/scoring.h"
#include "views/domains-dialog.h"
#include "views/report.h"

struct _WayProfileBar
{
  AdwBin parent_instance;

  gboolean narrow;
  gboolean table;
  WayStore *store;
  WayProfileChoice *choice; /* (borrowed) */

  /* Template children */
  GtkWidget *new_profile;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_TABLE,
} WayProfileBarProperty;

enum
{
  SIGNAL_LEAVING,
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileBar, way_profile_bar, ADW_TYPE_BIN)

static void
new_profile_cb (WayProfileBar *self)
{
  g_autoptr (GError) error = NULL;
  gint64 profile;

  g_signal_emit (self, signals[SIGNAL_LEAVING], 0);
  profile = way_scoring_add_profile (self->store, _("New profile"), &error);
  if (profile == 0)
    {
      way_report_error (GTK_WIDGET (self), _("The new profile could not be saved"), error);
      return;
    }

  self->choice->wanted = profile;
  self->choice->behind = 0;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
domains_cb (WayProfileBar *self)
{
  g_signal_emit (self, signals[SIGNAL_LEAVING], 0);
  way_domains_dialog_present (GTK_WIDGET (self), self->store);
}

static void
way_profile_bar_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayProfileBar *self = WAY_PROFILE_BAR (object);

  switch ((WayProfileBarProperty) property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TABLE:
      g_value_set_boolean (value, self->table);
      break;
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
  WayProfileBar *self = WAY_PROFILE_BAR (object);

  switch ((WayProfileBarProperty) property_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    case PROP_TABLE:
      self->table = g_value_get_boolean (value);
      break;
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
  const GType type = G_TYPE_FROM_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_profile_bar_get_property;
  object_class->set_property = way_profile_bar_set_property;
  object_class->dispose = way_profile_bar_dispose;

  g_object_class_install_property (object_class, PROP_NARROW,
                                   g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_TABLE,
                                   g_param_spec_boolean ("table", NULL, NULL, FALSE, flags));
  signals[SIGNAL_LEAVING] =
      g_signal_new ("leaving", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CHOSEN] =
      g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileBar, new_profile);
  gtk_widget_class_bind_template_callback (widget_class, new_profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, domains_cb);
}

static void
way_profile_bar_init (WayProfileBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A new profile is offered where there is none of today. */
void
way_profile_bar_show (WayProfileBar *self, WayStore *store, WayProfileChoice *choice)
{
  WayRecord *newest = way_query_peek (choice->profiles, 0);
  g_autofree char *today = way_date_today ();

  g_return_if_fail (WAY_IS_PROFILE_BAR (self));

  g_set_object (&self->store, store);
  self->choice = choice;
  gtk_widget_set_visible (self->new_profile,
                          newest != NULL &&
                              g_strcmp0 (way_record_get_text (newest, "made_on"), today) != 0);
}
