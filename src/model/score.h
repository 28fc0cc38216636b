#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* How content the person is with a domain in a profile, and their words for it. */
#define WAY_TYPE_SCORE (way_score_get_type ())
G_DECLARE_FINAL_TYPE (WayScore, way_score, WAY, SCORE, WayRecord)

G_END_DECLS
