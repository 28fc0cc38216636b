#pragma once

#include "chart/radar-layout.h"
#include "model/score.h"

G_BEGIN_DECLS

typedef enum
{
  WAY_PROFILE_AXES_PLAIN = 0,
  WAY_PROFILE_AXES_CHANGES = 1 << 0, /* notes tell what has become of the score before */
  WAY_PROFILE_AXES_WORKER = 1 << 1,  /* the worker's view too: only if both want it */
} WayProfileAxesFlags;

/* Returns (transfer full) an array of WayRadarAxis, one for each of DOMAINS in their order, at
 * most as many as the wheel has room for. PROFILES are ids, the newest first; their scores are
 * looked up in SCORES, a list of all WayScore. */
GArray *way_profile_axes_new (GListModel *domains,
                              GListModel *scores,
                              const gint64 *profiles,
                              guint n_profiles,
                              WayProfileAxesFlags flags);

G_END_DECLS
