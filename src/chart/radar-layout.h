#pragma once

#include <pango/pangocairo.h>

#include "chart/rect.h"

G_BEGIN_DECLS

#define WAY_RADAR_MAX 10
#define WAY_RADAR_UNSCORED (-1) /* empty is not zero */
#define WAY_RADAR_PROFILES 3
#define WAY_RADAR_MAX_AXES 12

/* A life domain on the wheel, as plain values. */
typedef struct
{
  char *label; /* in the language it is drawn in */
  char *note;  /* (nullable) what is said of the score: "7 of 10", "5, then 7" */
  gboolean personal;
  gboolean talk;                 /* I want to talk about this */
  int score[WAY_RADAR_PROFILES]; /* newest first; each 0 to 10 or WAY_RADAR_UNSCORED */
  int wished, worker;            /* likewise */
} WayRadarAxis;

/* An axis with its place on the wheel. */
typedef struct
{
  WayRadarAxis axis;
  double angle;
  WayRect box;               /* of label and note; they are drawn to its width */
  WayRect pill;              /* around it, when the axis is selected */
  WayRect bubble;            /* of "I want to talk about this"; width 0 if there is none */
  PangoLayout *label[2];     /* as it is, and selected */
  PangoLayout *note;         /* (nullable) */
  double label_y[2], note_y; /* from the top of the box */
} WayRadarSpoke;

/* The wheel of life domains laid out for a size: what drawing, pointing and child widgets read.
 * The labels come first, the wheel takes what they leave. */
typedef struct
{
  double width, height;
  double center_x, center_y;
  double radius, hub; /* where 10 and 0 lie */
  double parking;     /* where unscored beads lie, outside of the rim */
  double bead, ring;  /* radius of a bead, and of a parked one */
  double scale;       /* of text and marks; they shrink where there is no room for the wheel */
  guint n_spokes;
  WayRadarSpoke spokes[WAY_RADAR_MAX_AXES];
  PangoLayout *figures[WAY_RADAR_MAX + 1]; /* for beads */
  PangoLayout *marks[WAY_RADAR_MAX + 1];   /* for rings; only 0, 5 and 10 are set */
} WayRadarLayout;

/* Makes an axis that is not scored and has nothing beside it. */
WayRadarAxis way_radar_axis_new (const char *label, const char *note);
void way_radar_axis_clear (WayRadarAxis *axis);

/* Lays out at most WAY_RADAR_MAX_AXES axes with the fonts of CONTEXT. */
WayRadarLayout *way_radar_layout_new (
    const WayRadarAxis *axes, guint n_axes, double width, double height, PangoContext *context);
void way_radar_layout_free (WayRadarLayout *self);

/* The value at which a bead is parked: outside of the wheel, not scored. */
double way_radar_layout_get_parking (const WayRadarLayout *self);

/* Where VALUE (0 to 10, beyond it outside of the rim) lies on an axis. WAY_RADAR_UNSCORED is the
 * place of the parked bead. */
void way_radar_layout_place_of (
    const WayRadarLayout *self, guint axis, double value, double *x, double *y);

/* Returns the axis whose bead, label or line is at X, Y, or -1. */
int way_radar_layout_axis_at (const WayRadarLayout *self, double x, double y);

/* Returns the axis whose wished score is at X, Y, nearer than any bead, or -1. */
int way_radar_layout_wished_at (const WayRadarLayout *self, double x, double y);

/* Returns the square of SIZE in which AXIS is taken hold of: round its bead, or further out on the
 * axis where it would overlap that of another one. */
WayRect way_radar_layout_handle_of (const WayRadarLayout *self, guint axis, double size);

/* Returns the whole number on AXIS nearest to X, Y; WAY_RADAR_UNSCORED beyond the rim. */
int way_radar_layout_value_at (const WayRadarLayout *self, guint axis, double x, double y);

/* Returns whether X, Y is on the label, or on the bead, of AXIS. */
gboolean way_radar_layout_on_label (const WayRadarLayout *self, guint axis, double x, double y);
gboolean way_radar_layout_on_bead (const WayRadarLayout *self, guint axis, double x, double y);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WayRadarAxis, way_radar_axis_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayRadarLayout, way_radar_layout_free)

G_END_DECLS
