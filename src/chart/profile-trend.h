#pragma once

#include "chart/trend.h"
#include "model/domain.h"
#include "model/profile.h"
#include "model/score.h"

G_BEGIN_DECLS

/* Returns (transfer full) what PROFILES, a list of WayProfile with the newest first, say of life as
 * a whole and of DOMAINS; SCORES is a list of all WayScore. What was never scored has no line. */
WayTrend *way_profile_trend_new (GListModel *domains, GListModel *profiles, GListModel *scores);

G_END_DECLS
