#pragma once

#include "chart/trend.h"
#include "model/look-back.h"

G_BEGIN_DECLS

/* Returns (transfer full) what the person said of the support itself in LOOK_BACKS, a list of
 * WayLookBack with the newest first. A look-back in which nothing was said of it has no date, and
 * what was never said has no line. */
WayTrend *way_support_trend_new (GListModel *look_backs);

G_END_DECLS
