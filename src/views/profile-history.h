#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* All profiles over time: a small wheel of each, a line for each domain, and both in words.
 * "chosen" (profile) and "selected" (domain), with ids. */
#define WAY_TYPE_PROFILE_HISTORY (way_profile_history_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileHistory, way_profile_history, WAY, PROFILE_HISTORY, AdwBin)

/* Shows PROFILES, the newest first, of which the one with the id SHOWN is on the wheel; the domain
 * with the id SELECTED is marked. */
void way_profile_history_show (WayProfileHistory *self,
                               WayStore *store,
                               WayQuery *domains,
                               WayQuery *profiles,
                               gint64 shown,
                               gint64 selected);

G_END_DECLS
