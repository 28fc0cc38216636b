#pragma once

#include <gtk/gtk.h>

#include "chart/trend.h"

G_BEGIN_DECLS

/* A line over time for each domain. A press on one emits "selected" (id). Screen readers are told
 * all of it in words. */
#define WAY_TYPE_TREND_CHART (way_trend_chart_get_type ())
G_DECLARE_FINAL_TYPE (WayTrendChart, way_trend_chart, WAY, TREND_CHART, GtkWidget)

/* Shows TREND (transfer full), of which the line with the id SELECTED is. */
void way_trend_chart_show (WayTrendChart *self, WayTrend *trend, gint64 selected);

G_END_DECLS
