#include "views/profile-twins.h"

#include "chart/profile-axes.h"
#include "store/scoring.h"
#include "views/profile-history.h"
#include "views/profile-legend.h"
#include "views/profile-table.h"
#include "widgets/radar-chart.h"

struct _WayProfileTwins
{
  AdwBin parent_instance;

  WayQuery *domains;
  WayStore *store;
  const WayProfileChoice *choice; /* (borrowed) */
  gint64 selected;

  /* Template children */
  WayRadarChart *chart;
  GtkWidget *hint;
  WayLegend *legend;
  WayProfileTable *table;
  WayProfileHistory *history;
};

typedef enum
{
  PROP_LOOK = 1,
  N_PROPS,
} WayProfileTwinsProperty;

enum
{
  SIGNAL_SCORED,
  SIGNAL_WISHED,
  SIGNAL_SELECTED,
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileTwins, way_profile_twins, ADW_TYPE_BIN)

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

static void
scored_cb (WayProfileTwins *self, guint axis, int score)
{
  g_signal_emit (self, signals[SIGNAL_SCORED], 0, get_id (way_query_peek (self->domains, axis)),
                 score != WAY_RADAR_UNSCORED ? (gint64) score : WAY_NONE);
}

static void
wished_cb (WayProfileTwins *self, guint axis, int score)
{
  g_signal_emit (self, signals[SIGNAL_WISHED], 0, get_id (way_query_peek (self->domains, axis)),
                 score != WAY_RADAR_UNSCORED ? (gint64) score : WAY_NONE);
}

static void
selected_cb (WayProfileTwins *self, guint axis)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, get_id (way_query_peek (self->domains, axis)));
}

static void
row_scored_cb (WayProfileTwins *self, gint64 domain, gint64 score)
{
  g_signal_emit (self, signals[SIGNAL_SCORED], 0, domain, score);
}

static void
row_selected_cb (WayProfileTwins *self, gint64 domain)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, domain);
}

static void
profile_cb (WayProfileTwins *self, gint64 profile)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, profile);
}

static GtkStack *
get_stack (WayProfileTwins *self)
{
  return GTK_STACK (adw_bin_get_child (ADW_BIN (self)));
}

/* There may be many profiles: they are drawn when somebody looks. */
static void
show_history (WayProfileTwins *self)
{
  if (self->choice != NULL &&
      g_strcmp0 (gtk_stack_get_visible_child_name (get_stack (self)), "history") == 0)
    way_profile_history_show (self->history, self->store, self->domains, self->choice->profiles,
                              get_id (way_profile_choice_get_shown (self->choice)), self->selected);
}

static int
find_axis (WayProfileTwins *self, gint64 domain)
{
  for (guint i = 0; i < way_query_get_length (self->domains); i++)
    if (get_id (way_query_peek (self->domains, i)) == domain)
      return (int) i;

  return -1;
}

static gboolean
is_scored (const GArray *axes)
{
  for (guint i = 0; i < axes->len; i++)
    if (g_array_index (axes, WayRadarAxis, i).score[0] != WAY_RADAR_UNSCORED)
      return TRUE;

  return FALSE;
}

static void
way_profile_twins_get_property (GObject *object,
                                guint property_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  WayProfileTwins *self = WAY_PROFILE_TWINS (object);

  switch ((WayProfileTwinsProperty) property_id)
    {
    case PROP_LOOK:
      g_value_set_string (value, gtk_stack_get_visible_child_name (get_stack (self)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_twins_set_property (GObject *object,
                                guint property_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  WayProfileTwins *self = WAY_PROFILE_TWINS (object);

  switch ((WayProfileTwinsProperty) property_id)
    {
    case PROP_LOOK:
      gtk_stack_set_visible_child_name (get_stack (self), g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_twins_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_TWINS);
  g_clear_object (&WAY_PROFILE_TWINS (object)->domains);
  g_clear_object (&WAY_PROFILE_TWINS (object)->store);

  G_OBJECT_CLASS (way_profile_twins_parent_class)->dispose (object);
}

static void
way_profile_twins_class_init (WayProfileTwinsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  object_class->get_property = way_profile_twins_get_property;
  object_class->set_property = way_profile_twins_set_property;
  object_class->dispose = way_profile_twins_dispose;

  properties[PROP_LOOK] =
      g_param_spec_string ("look", NULL, NULL, "chart", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_SCORED] = g_signal_new ("scored", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);
  signals[SIGNAL_WISHED] = g_signal_new ("wished", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_PROFILE_HISTORY);
  g_type_ensure (WAY_TYPE_PROFILE_TABLE);
  g_type_ensure (WAY_TYPE_RADAR_CHART);
  g_type_ensure (WAY_TYPE_LEGEND);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-twins.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileTwins, chart);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTwins, hint);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTwins, legend);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTwins, table);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTwins, history);
  gtk_widget_class_bind_template_callback (widget_class, wished_cb);
  gtk_widget_class_bind_template_callback (widget_class, scored_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_scored_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_history);
}

static void
way_profile_twins_init (WayProfileTwins *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_profile_twins_show (WayProfileTwins *self,
                        WayStore *store,
                        WayQuery *domains,
                        const WayProfileChoice *choice,
                        gint64 selected,
                        gboolean narrow)
{
  WayRecord *shown = way_profile_choice_get_shown (choice);
  WayRecord *behind = way_profile_choice_get_behind (choice);
  const gint64 profiles[] = { get_id (shown), get_id (behind) };
  g_autoptr (GArray) axes = NULL;

  g_return_if_fail (WAY_IS_PROFILE_TWINS (self));

  g_set_object (&self->domains, domains);
  g_set_object (&self->store, store);
  self->choice = choice;
  self->selected = selected;
  axes = way_profile_axes_new (G_LIST_MODEL (domains), way_store_get_list (store, WAY_TYPE_SCORE),
                               profiles, behind != NULL ? 2 : 1,
                               way_scoring_shows_worker (store) ? WAY_PROFILE_AXES_WORKER
                                                                : WAY_PROFILE_AXES_PLAIN);

  way_radar_chart_set_axes (self->chart, (const WayRadarAxis *) (void *) axes->data, axes->len);
  way_radar_chart_set_selected (self->chart, find_axis (self, selected));
  gtk_widget_set_visible (self->hint, !is_scored (axes));
  way_profile_legend_show (self->legend, axes, shown, behind, narrow);
  way_profile_table_show (self->table, store, domains, shown, behind, selected);
  show_history (self);
}
