#pragma once

#include "chart/trend.h"
#include "model/relationship.h"

G_BEGIN_DECLS

/* Returns (transfer full) what the two said of how they are doing in ANSWERS, a list of
 * WayRelationship with the newest first: trust, feeling heard and equal say, each in two voices.
 * PERSON and WORKER are what they are called. What nobody answered has no line. */
WayTrend *way_relationship_trend_new (GListModel *answers, const char *person, const char *worker);

G_END_DECLS
