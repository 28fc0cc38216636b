#include "widgets/trend-chart.h"

#include "chart/trend-draw.h"
#include "widgets/look.h"

#define LEAST_WIDTH 200

struct _WayTrendChart
{
  GtkWidget parent_instance;

  WayTrend *trend;
  gint64 selected;
  WayTrendLayout *layout; /* (nullable) for the size the widget has */
};

enum
{
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayTrendChart, way_trend_chart, GTK_TYPE_WIDGET)

static void
pressed_cb (WayTrendChart *self, int n_presses, double x, double y)
{
  int lane = self->layout != NULL ? way_trend_layout_lane_at (self->layout, y) : -1;

  /* Life as a whole is no domain. */
  if (lane >= 0 && self->trend->lines[lane].id != 0)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0, self->trend->lines[lane].id);
}

static void
way_trend_chart_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  WayTrendChart *self = WAY_TREND_CHART (widget);

  *minimum = *natural = LEAST_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) way_trend_layout_get_height (
        self->trend != NULL ? self->trend->n_lines : 0, gtk_widget_get_pango_context (widget));
}

static void
way_trend_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayTrendChart *self = WAY_TREND_CHART (widget);

  g_clear_pointer (&self->layout, way_trend_layout_free);
  if (self->trend != NULL)
    self->layout = way_trend_layout_new (self->trend, width, gtk_widget_get_pango_context (widget));
}

static int
get_lane (WayTrendChart *self)
{
  for (guint i = 0; i < self->trend->n_lines; i++)
    if (self->trend->lines[i].id == self->selected)
      return (int) i;

  return -1;
}

static void
way_trend_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayTrendChart *self = WAY_TREND_CHART (widget);
  cairo_t *cr;

  if (self->layout == NULL)
    return;

  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, self->layout->width, self->layout->height));
  way_trend_draw (self->layout, way_look_get_palette (widget), get_lane (self), cr);
  cairo_destroy (cr);
}

static void
way_trend_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (way_trend_chart_parent_class)->css_changed (widget, change);

  /* The font may be another one. */
  gtk_widget_queue_resize (widget);
}

static void
way_trend_chart_dispose (GObject *object)
{
  WayTrendChart *self = WAY_TREND_CHART (object);

  g_clear_pointer (&self->layout, way_trend_layout_free);
  g_clear_pointer (&self->trend, way_trend_free);

  G_OBJECT_CLASS (way_trend_chart_parent_class)->dispose (object);
}

static void
way_trend_chart_class_init (WayTrendChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_trend_chart_dispose;
  widget_class->measure = way_trend_chart_measure;
  widget_class->size_allocate = way_trend_chart_size_allocate;
  widget_class->snapshot = way_trend_chart_snapshot;
  widget_class->css_changed = way_trend_chart_css_changed;

  signals[SIGNAL_SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_css_name (widget_class, "trend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
way_trend_chart_init (WayTrendChart *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  way_look_follow (GTK_WIDGET (self));
}

static char *
describe (const WayTrend *trend)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < trend->n_lines; i++)
    {
      g_autofree char *line = way_trend_say (trend, i);

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", line);
    }

  return g_string_free (words, FALSE);
}

void
way_trend_chart_show (WayTrendChart *self, WayTrend *trend, gint64 selected)
{
  g_autofree char *words = describe (trend);

  g_return_if_fail (WAY_IS_TREND_CHART (self));

  g_clear_pointer (&self->layout, way_trend_layout_free);
  g_clear_pointer (&self->trend, way_trend_free);
  self->trend = trend;
  self->selected = selected;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
