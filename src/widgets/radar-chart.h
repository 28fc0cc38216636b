#pragma once

#include <gtk/gtk.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* The wheel of life domains, to be scored by hand.
 *
 * Pointer: a bead is dragged along its axis and snaps to whole numbers; outside of the rim it is
 * not scored. A press on the line of an axis brings the bead there. A label is selected. The mark
 * of a wished score is dragged likewise; with Shift a press brings it.
 * Keys, on the axis that has the focus: Tab and Shift+Tab go to the next one; Up and Right one
 * more, Down and Left one less; a figure is that score (1 and 0 quickly: 10); Home 0, End 10;
 * Delete and BackSpace: not scored; with Shift all but the figures are about the wished score.
 *
 * Each axis is an accessible slider of its own. The wheel changes no score itself: "scored"
 * (axis, score), or "wished", is emitted once per gesture, and whoever keeps the scores sets the
 * axes anew.
 * "selected" (axis) is emitted when a hand or the focus has come to another axis, after the
 * property of that name, which is -1 for none. */
#define WAY_TYPE_RADAR_CHART (way_radar_chart_get_type ())
G_DECLARE_FINAL_TYPE (WayRadarChart, way_radar_chart, WAY, RADAR_CHART, GtkWidget)

GtkWidget *way_radar_chart_new (void);

/* Shows AXES; beads ease to their new scores. */
void way_radar_chart_set_axes (WayRadarChart *self, const WayRadarAxis *axes, guint n_axes);

/* The axis that is selected, or -1. */
int way_radar_chart_get_selected (WayRadarChart *self);
void way_radar_chart_set_selected (WayRadarChart *self, int axis);

/* Returns (borrowed, nullable) the layout that is shown. */
const WayRadarLayout *way_radar_chart_get_layout (WayRadarChart *self);

G_END_DECLS
