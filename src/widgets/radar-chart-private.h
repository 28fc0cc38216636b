#pragma once

#include "widgets/motion.h"
#include "widgets/radar-chart.h"
#include "widgets/radar-input.h"

G_BEGIN_DECLS

struct _WayRadarChart
{
  GtkWidget parent_instance;

  WayRadarAxis axes[WAY_RADAR_MAX_AXES];
  guint n_axes;
  GPtrArray *handles;     /* of WayHandle, one per axis */
  WayRadarLayout *layout; /* (nullable) for the size the widget has */
  WayMotion motion;
  WayRadarDrag drag;
  gboolean holding;      /* the drag scores, and so much: */
  int held;              /* may be WAY_RADAR_UNSCORED */
  double hand_x, hand_y; /* where it is now */
  gint64 one_typed_at;
  int selected, hovered; /* axes, or -1 */
};

/* Listens to pointer and keys. */
void _way_radar_chart_listen (WayRadarChart *self);

/* How large the wheel is. */
void _way_radar_chart_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline);

/* Lays the wheel out for the size it has, and puts the handles on their axes. */
void _way_radar_chart_make_layout (WayRadarChart *self);
void _way_radar_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline);

/* Lets the beads ease to where their scores say. */
void _way_radar_chart_settle (WayRadarChart *self);

/* Tab follows the wheel, not the places on the screen, and comes back to the selected axis. */
gboolean _way_radar_chart_focus (GtkWidget *widget, GtkDirectionType direction);

/* Says that a hand has chosen AXIS, or has given it SCORE, or a wished one. */
void _way_radar_chart_choose (WayRadarChart *self, int axis);
void _way_radar_chart_score (WayRadarChart *self, guint axis, int score);
void _way_radar_chart_wish (WayRadarChart *self, guint axis, int score);

/* Draws the wheel, and beside a hand what it does. */
void _way_radar_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

G_END_DECLS
