#include "views/profile-history.h"

#include <glib/gi18n.h>

#include "chart/profile-axes.h"
#include "chart/profile-trend.h"
#include "model/date.h"
#include "model/score-words.h"
#include "widgets/over-time.h"
#include "widgets/radar-thumb.h"
#include "widgets/wrap-layout.h"

/* How much of what was said stands below a small wheel, in letters and lines. */
#define SAID_WIDTH 18
#define SAID_LINES 3

struct _WayProfileHistory
{
  AdwBin parent_instance;

  /* Template children */
  GtkWidget *wheels;
  WayOverTime *over_time;
  GtkWidget *quiet;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileHistory, way_profile_history, ADW_TYPE_BIN)

static void
selected_cb (WayProfileHistory *self, gint64 domain)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, domain);
}

static void
wheel_cb (WayProfileHistory *self, GtkWidget *button)
{
  WayRecord *profile = g_object_get_data (G_OBJECT (button), "profile");

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, way_record_get_id (profile));
}

static void
way_profile_history_dispose (GObject *object)
{
  WayProfileHistory *self = WAY_PROFILE_HISTORY (object);
  GtkWidget *child;

  while (self->wheels != NULL && (child = gtk_widget_get_first_child (self->wheels)) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PROFILE_HISTORY);

  G_OBJECT_CLASS (way_profile_history_parent_class)->dispose (object);
}

static void
way_profile_history_class_init (WayProfileHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_profile_history_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_OVER_TIME);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-history.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileHistory, wheels);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHistory, over_time);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHistory, quiet);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_profile_history_init (WayProfileHistory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
make_label (const char *words, const char *style)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* As wide as the wheel above it, however much was said. */
static GtkWidget *
make_said (const char *words)
{
  GtkWidget *label = make_label (words, "caption");

  g_object_set (label, "max-width-chars", SAID_WIDTH, "lines", SAID_LINES, "ellipsize",
                PANGO_ELLIPSIZE_END, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

/* One profile: its wheel, its date, life as a whole and what was said of it, where anything was.
 */
static GtkWidget *
make_wheel (
    WayProfileHistory *self, WayStore *store, WayQuery *domains, WayRecord *profile, gboolean shown)
{
  const gint64 ids[] = { way_record_get_id (profile) };
  g_autoptr (GArray) axes = way_profile_axes_new (G_LIST_MODEL (domains),
                                                  way_store_get_list (store, WAY_TYPE_SCORE), ids,
                                                  1, WAY_PROFILE_AXES_PLAIN);
  g_autofree char *date = way_date_format (way_record_get_text (profile, "made_on"), WAY_DATE_FULL);
  const char *said = way_record_get_text (profile, "words");
  gint64 life = way_record_get_int (profile, "life");
  g_autofree char *score = way_score_describe (life);
  g_autofree char *words = g_strdup_printf (_("%s: %s"), _("Life as a whole"), score);
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box),
                  way_radar_thumb_new ((const WayRadarAxis *) (void *) axes->data, axes->len));
  gtk_box_append (GTK_BOX (box), make_label (date, "heading"));
  if (life != WAY_NONE)
    gtk_box_append (GTK_BOX (box), make_label (words, "caption"));
  if (said != NULL)
    gtk_box_append (GTK_BOX (box), make_said (said));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-small-wheel");
  if (shown)
    gtk_widget_add_css_class (button, "way-shown");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, date,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  g_object_set_data_full (G_OBJECT (button), "profile", g_object_ref (profile), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (wheel_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* From the oldest to the newest, as the lines go. */
static void
show_wheels (
    WayProfileHistory *self, WayStore *store, WayQuery *domains, WayQuery *profiles, gint64 shown)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->wheels)) != NULL)
    gtk_widget_unparent (child);
  for (guint i = way_query_get_length (profiles); i-- > 0;)
    {
      WayRecord *profile = way_query_peek (profiles, i);

      gtk_widget_set_parent (
          make_wheel (self, store, domains, profile, way_record_get_id (profile) == shown),
          self->wheels);
    }
}

void
way_profile_history_show (WayProfileHistory *self,
                          WayStore *store,
                          WayQuery *domains,
                          WayQuery *profiles,
                          gint64 shown,
                          gint64 selected)
{
  WayTrend *trend;

  g_return_if_fail (WAY_IS_PROFILE_HISTORY (self));

  trend = way_profile_trend_new (G_LIST_MODEL (domains), G_LIST_MODEL (profiles),
                                 way_store_get_list (store, WAY_TYPE_SCORE));
  show_wheels (self, store, domains, profiles, shown);
  gtk_widget_set_visible (self->quiet, trend->n_lines == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->over_time), trend->n_lines > 0);
  way_over_time_show (self->over_time, trend, selected);
}
