#pragma once

#include <adwaita.h>

#include "views/profile-choice.h"

G_BEGIN_DECLS

/* The wheel of a profile with its legend, and its twin, a table: the same scores either way. The
 * third look is at all profiles over time. Property: look, which of them is seen ("chart", "table",
 * "history"). "scored" and "wished" (domain, score), "selected" (domain), and "chosen" (profile),
 * with ids; the score may be WAY_NONE. Nothing is saved yet. */
#define WAY_TYPE_PROFILE_TWINS (way_profile_twins_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileTwins, way_profile_twins, WAY, PROFILE_TWINS, AdwBin)

/* Shows the profiles of CHOICE (borrowed; it must live on) with DOMAINS, of which the one with the
 * id SELECTED is. */
void way_profile_twins_show (WayProfileTwins *self,
                             WayStore *store,
                             WayQuery *domains,
                             const WayProfileChoice *choice,
                             gint64 selected,
                             gboolean narrow);

G_END_DECLS
