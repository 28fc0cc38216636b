#pragma once

#include <adwaita.h>

#include "views/profile-choice.h"

G_BEGIN_DECLS

/* A new profile, other domains, and the switch between the wheel and its twin. Properties: narrow
 * (little room); table, what the switch says. "leaving" is emitted before another profile is
 * shown, "chosen" when it is to be. */
#define WAY_TYPE_PROFILE_BAR (way_profile_bar_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileBar, way_profile_bar, WAY, PROFILE_BAR, AdwBin)

/* Shows what there is to do with CHOICE (borrowed; it must live on). */
void way_profile_bar_show (WayProfileBar *self, WayStore *store, WayProfileChoice *choice);

G_END_DECLS
