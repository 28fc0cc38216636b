#pragma once

#include <adwaita.h>

#include "chart/trend.h"

G_BEGIN_DECLS

/* Lines over time, what their marks mean where two answer, and the same in words. A press on a line
 * emits "selected" (id). */
#define WAY_TYPE_OVER_TIME (way_over_time_get_type ())
G_DECLARE_FINAL_TYPE (WayOverTime, way_over_time, WAY, OVER_TIME, AdwBin)

/* Shows TREND (transfer full), of which the line with the id SELECTED is, or none (-1). */
void way_over_time_show (WayOverTime *self, WayTrend *trend, gint64 selected);

G_END_DECLS
