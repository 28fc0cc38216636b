#include "widgets/over-time.h"

#include "chart/trend-draw.h"
#include "widgets/legend.h"
#include "widgets/trend-chart.h"
#include "widgets/wrap-words.h"

#define SAMPLE_HEIGHT 14

struct _WayOverTime
{
  AdwBin parent_instance;

  /* Template children */
  WayLegend *legend;
  WayTrendChart *chart;
  GtkBox *words;
};

G_DEFINE_FINAL_TYPE (WayOverTime, way_over_time, ADW_TYPE_BIN)

static guint selected_signal;

static void
selected_cb (WayOverTime *self, gint64 id)
{
  g_signal_emit (self, selected_signal, 0, id);
}

static void
way_over_time_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_OVER_TIME);

  G_OBJECT_CLASS (way_over_time_parent_class)->dispose (object);
}

static void
way_over_time_class_init (WayOverTimeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_over_time_dispose;

  selected_signal = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_LEGEND);
  g_type_ensure (WAY_TYPE_TREND_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/over-time.ui");
  gtk_widget_class_bind_template_child (widget_class, WayOverTime, legend);
  gtk_widget_class_bind_template_child (widget_class, WayOverTime, chart);
  gtk_widget_class_bind_template_child (widget_class, WayOverTime, words);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_over_time_init (WayOverTime *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_legend (WayOverTime *self, const WayTrend *trend)
{
  way_legend_clear (self->legend);
  for (int voice = 0; voice < WAY_TREND_VOICES; voice++)
    if (trend->voices[voice] != NULL)
      way_legend_add (self->legend, way_trend_draw_sample, voice, 2 * SAMPLE_HEIGHT, SAMPLE_HEIGHT,
                      trend->voices[voice]);
  gtk_widget_set_visible (GTK_WIDGET (self->legend),
                          gtk_widget_get_first_child (GTK_WIDGET (self->legend)) != NULL);
}

static GtkWidget *
make_line (const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static void
show_words (WayOverTime *self, const WayTrend *trend)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->words))) != NULL)
    gtk_box_remove (self->words, child);
  for (guint i = 0; i < trend->n_lines; i++)
    {
      g_autofree char *line = way_trend_say (trend, i);

      gtk_box_append (self->words, make_line (line));
    }
}

void
way_over_time_show (WayOverTime *self, WayTrend *trend, gint64 selected)
{
  g_return_if_fail (WAY_IS_OVER_TIME (self));

  show_legend (self, trend);
  show_words (self, trend);
  way_trend_chart_show (self->chart, trend, selected);
}
