#include "widgets/radar-chart.h"

#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/radar-chart-private.h"
#include "widgets/radar-handle.h"

typedef enum
{
  PROP_SELECTED = 1,
  N_PROPS,
} WayRadarChartProperty;

enum
{
  SIGNAL_SCORED,
  SIGNAL_WISHED,
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayRadarChart, way_radar_chart, GTK_TYPE_WIDGET)

void
_way_radar_chart_choose (WayRadarChart *self, int axis)
{
  if (axis == self->selected)
    return;

  way_radar_chart_set_selected (self, axis);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, axis);
}

void
_way_radar_chart_score (WayRadarChart *self, guint axis, int score)
{
  if (score != self->axes[axis].score[0])
    g_signal_emit (self, signals[SIGNAL_SCORED], 0, axis, score);

  /* A score that nobody took goes back to where it was. */
  _way_radar_chart_settle (self);
}

void
_way_radar_chart_wish (WayRadarChart *self, guint axis, int score)
{
  if (score != self->axes[axis].wished)
    g_signal_emit (self, signals[SIGNAL_WISHED], 0, axis, score);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GtkSizeRequestMode
way_radar_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
way_radar_chart_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  WayRadarChart *self = WAY_RADAR_CHART (widget);

  GTK_WIDGET_CLASS (way_radar_chart_parent_class)->set_focus_child (widget, child);

  if (child != NULL)
    _way_radar_chart_choose (self, way_handles_get_focused (self->handles, widget));
  gtk_widget_queue_draw (widget);
}

static void
way_radar_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  WayRadarChart *self = WAY_RADAR_CHART (widget);

  GTK_WIDGET_CLASS (way_radar_chart_parent_class)->css_changed (widget, change);

  /* The font may be another one. */
  g_clear_pointer (&self->layout, way_radar_layout_free);
  gtk_widget_queue_allocate (widget);
}

static void
way_radar_chart_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayRadarChartProperty) property_id)
    {
    case PROP_SELECTED:
      g_value_set_int (value, WAY_RADAR_CHART (object)->selected);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_radar_chart_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch ((WayRadarChartProperty) property_id)
    {
    case PROP_SELECTED:
      way_radar_chart_set_selected (WAY_RADAR_CHART (object), g_value_get_int (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
clear_axes (WayRadarChart *self)
{
  for (guint i = 0; i < self->n_axes; i++)
    way_radar_axis_clear (&self->axes[i]);
  self->n_axes = 0;
}

static void
way_radar_chart_dispose (GObject *object)
{
  WayRadarChart *self = WAY_RADAR_CHART (object);

  way_motion_clear (&self->motion);
  g_clear_pointer (&self->handles, g_ptr_array_unref);
  g_clear_pointer (&self->layout, way_radar_layout_free);
  clear_axes (self);

  G_OBJECT_CLASS (way_radar_chart_parent_class)->dispose (object);
}

static void
way_radar_chart_class_init (WayRadarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_radar_chart_get_property;
  object_class->set_property = way_radar_chart_set_property;
  object_class->dispose = way_radar_chart_dispose;

  widget_class->get_request_mode = way_radar_chart_get_request_mode;
  widget_class->measure = _way_radar_chart_measure;
  widget_class->size_allocate = _way_radar_chart_size_allocate;
  widget_class->snapshot = _way_radar_chart_snapshot;
  widget_class->focus = _way_radar_chart_focus;
  widget_class->set_focus_child = way_radar_chart_set_focus_child;
  widget_class->css_changed = way_radar_chart_css_changed;

  properties[PROP_SELECTED] =
      g_param_spec_int ("selected", NULL, NULL, -1, WAY_RADAR_MAX_AXES - 1, -1,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_SCORED] = g_signal_new ("scored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);
  signals[SIGNAL_WISHED] = g_signal_new ("wished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "radar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
way_radar_chart_init (WayRadarChart *self)
{
  self->handles = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->selected = self->hovered = self->drag.axis = -1;

  way_motion_init (&self->motion, GTK_WIDGET (self));
  way_look_follow (GTK_WIDGET (self));
  _way_radar_chart_listen (self);
}

GtkWidget *
way_radar_chart_new (void)
{
  return g_object_new (WAY_TYPE_RADAR_CHART, NULL);
}

static void
show_handles (WayRadarChart *self)
{
  way_handles_set_length (self->handles, GTK_WIDGET (self), self->n_axes, way_radar_handle_new);
  for (guint i = 0; i < self->n_axes; i++)
    way_radar_handle_set_axis (g_ptr_array_index (self->handles, i), &self->axes[i]);
}

void
way_radar_chart_set_axes (WayRadarChart *self, const WayRadarAxis *axes, guint n_axes)
{
  g_return_if_fail (WAY_IS_RADAR_CHART (self));
  g_return_if_fail (n_axes <= WAY_RADAR_MAX_AXES);

  clear_axes (self);
  for (; self->n_axes < n_axes; self->n_axes++)
    {
      WayRadarAxis *axis = &self->axes[self->n_axes];

      *axis = axes[self->n_axes];
      axis->label = g_strdup (axis->label);
      axis->note = g_strdup (axis->note);
    }
  if (self->selected >= (int) n_axes)
    way_radar_chart_set_selected (self, (int) n_axes - 1);
  show_handles (self);

  if (self->layout != NULL)
    {
      _way_radar_chart_make_layout (self);
      _way_radar_chart_settle (self);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

int
way_radar_chart_get_selected (WayRadarChart *self)
{
  g_return_val_if_fail (WAY_IS_RADAR_CHART (self), -1);

  return self->selected;
}

void
way_radar_chart_set_selected (WayRadarChart *self, int axis)
{
  g_return_if_fail (WAY_IS_RADAR_CHART (self));

  if (axis == self->selected)
    return;

  self->selected = axis;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const WayRadarLayout *
way_radar_chart_get_layout (WayRadarChart *self)
{
  g_return_val_if_fail (WAY_IS_RADAR_CHART (self), NULL);

  return self->layout;
}
