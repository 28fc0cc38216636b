#include <math.h>

#include "widgets/radar-chart-private.h"

#define HANDLE_SIZE 44
#define MINIMUM_SIZE 280
#define NATURAL_WIDTH 380
#define NATURAL_HEIGHT 560
#define SHAPE 0.8 /* height for width: labels are beside rather than above */

/* Where the beads belong, as their scores say. */
static void
get_aims (WayRadarChart *self, double *aims)
{
  for (guint i = 0; i < self->n_axes; i++)
    aims[i] = self->axes[i].score[0] != WAY_RADAR_UNSCORED
                  ? self->axes[i].score[0]
                  : way_radar_layout_get_parking (self->layout);
}

void
_way_radar_chart_settle (WayRadarChart *self)
{
  double aims[WAY_RADAR_MAX_AXES];

  get_aims (self, aims);
  way_motion_aim (&self->motion, aims, self->n_axes);
}

void
_way_radar_chart_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  gboolean high = orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0;

  *minimum = MINIMUM_SIZE;
  *natural = high ? (int) CLAMP (for_size * SHAPE, MINIMUM_SIZE, NATURAL_HEIGHT) : NATURAL_WIDTH;
}

void
_way_radar_chart_make_layout (WayRadarChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_clear_pointer (&self->layout, way_radar_layout_free);
  self->layout =
      way_radar_layout_new (self->axes, self->n_axes, gtk_widget_get_width (widget),
                            gtk_widget_get_height (widget), gtk_widget_get_pango_context (widget));
}

void
_way_radar_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayRadarChart *self = WAY_RADAR_CHART (widget);
  double aims[WAY_RADAR_MAX_AXES];

  if (self->layout == NULL || self->layout->width != width || self->layout->height != height)
    {
      _way_radar_chart_make_layout (self);
      get_aims (self, aims);
      way_motion_jump (&self->motion, aims, self->n_axes);
    }

  for (guint i = 0; i < self->handles->len; i++)
    {
      WayRect place = way_radar_layout_handle_of (self->layout, i, HANDLE_SIZE);
      GtkAllocation allocation = { (int) round (place.x), (int) round (place.y), HANDLE_SIZE,
                                   HANDLE_SIZE };

      gtk_widget_size_allocate (g_ptr_array_index (self->handles, i), &allocation, -1);
    }
}
