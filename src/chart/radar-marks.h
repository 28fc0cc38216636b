#pragma once

#include "chart/radar-draw.h"

G_BEGIN_DECLS

/* One drawing of the wheel while it is going on. */
typedef struct
{
  const WayRadarLayout *layout;
  const WayPalette *palette;
  const WayRadarState *state;
  cairo_t *cr;
  double unit; /* what lines and marks are measured in */
} WayRadarDrawing;

/* Returns where the mark of PROFILE on AXIS is now, beyond 10 if it is not scored. */
double way_radar_get_value (const WayRadarDrawing *self, guint axis, guint profile);

/* Returns whether VALUE is a score, and not outside of the wheel. */
gboolean way_radar_is_inside (double value);

/* Draws what stands for a score: beads, diamonds, triangles, and rings for what is not scored. */
void way_radar_draw_marks (const WayRadarDrawing *self);

/* Draws the names of the axes, and what is said below them. */
void way_radar_draw_labels (const WayRadarDrawing *self);

G_END_DECLS
