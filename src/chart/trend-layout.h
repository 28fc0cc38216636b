#pragma once

#include <pango/pangocairo.h>

#include "chart/radar-layout.h"
#include "chart/trend.h"

G_BEGIN_DECLS

/* The lane of one line: its name, and below it a field from 0 up to 10. */
typedef struct
{
  WayRect box;        /* all of it, to point at */
  double bottom, top; /* where 0 and 10 lie */
  PangoLayout *label;
} WayTrendLane;

/* Lines over time laid out below each other for a width: what drawing and pointing read. */
typedef struct
{
  const WayTrend *trend; /* (borrowed) */
  double width, height;
  double bead;          /* radius; smaller where there are many dates */
  double aside;         /* how far to either side of the date the beads of two who answer lie */
  gboolean figures_fit; /* into the beads */
  double *x;            /* of the dates */
  WayTrendLane *lanes;
  PangoLayout **dates; /* below all; NULL for one that has no room */
  double dates_y;
  PangoLayout *figures[WAY_TREND_MAX + 1];
} WayTrendLayout;

/* Lays out TREND, which must live on, with the fonts of CONTEXT. The height follows from it. */
WayTrendLayout *way_trend_layout_new (const WayTrend *trend, double width, PangoContext *context);
void way_trend_layout_free (WayTrendLayout *self);

/* Returns how high a trend with N_LINES is. */
double way_trend_layout_get_height (guint n_lines, PangoContext *context);

/* Where what VOICE said at DATE lies across. */
double way_trend_layout_get_x (const WayTrendLayout *self, WayTrendVoice voice, guint date);

/* Where SCORE lies in a lane. */
double way_trend_layout_get_y (const WayTrendLayout *self, guint lane, int score);

/* Returns the lane at Y, or -1. */
int way_trend_layout_lane_at (const WayTrendLayout *self, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayTrendLayout, way_trend_layout_free)

G_END_DECLS
