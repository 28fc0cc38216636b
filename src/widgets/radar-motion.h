#pragma once

#include <adwaita.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Where the beads of a wheel are, on their way to where they belong. */
typedef struct
{
  double values[WAY_RADAR_MAX_AXES];
  double starts[WAY_RADAR_MAX_AXES];
  double aims[WAY_RADAR_MAX_AXES];
  guint n_values;
  AdwAnimation *animation;
  GtkWidget *widget; /* (borrowed) is drawn anew at each step */
} WayRadarMotion;

/* Lets the beads of WIDGET (borrowed) move. */
void way_radar_motion_init (WayRadarMotion *self, GtkWidget *widget);
void way_radar_motion_clear (WayRadarMotion *self);

/* Lets the beads ease to AIMS; at once where animations are off or WIDGET is not shown. */
void way_radar_motion_aim (WayRadarMotion *self, const double *aims, guint n_aims);

/* Puts all beads where they belong without a move: the wheel has another size or other axes. */
void way_radar_motion_jump (WayRadarMotion *self, const double *aims, guint n_aims);

/* A hand holds the bead of AXIS at VALUE. */
void way_radar_motion_hold (WayRadarMotion *self, guint axis, double value);

G_END_DECLS
