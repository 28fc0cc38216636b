#pragma once

#include <adwaita.h>

#include "views/profile-choice.h"

G_BEGIN_DECLS

/* Which profile is shown on the wheel and which lies behind it, a new one, and life as a whole.
 * Property: narrow (little room). "leaving" is emitted before another profile is shown, "chosen"
 * when it is to be, "added" when that is a new one. */
#define WAY_TYPE_PROFILE_HEAD (way_profile_head_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileHead, way_profile_head, WAY, PROFILE_HEAD, AdwBin)

/* Shows CHOICE (borrowed; it must live on), which the person changes here. */
void way_profile_head_show (WayProfileHead *self, WayStore *store, WayProfileChoice *choice);

G_END_DECLS
