#pragma once

#include <adwaita.h>

#include "views/profile-choice.h"

G_BEGIN_DECLS

/* The head of the wheel: the question, life as a whole, which profile is shown and which lies
 * behind it, and the switch between the twins. Properties: narrow (little room); table, what the
 * switch says. "leaving" is emitted before another profile is shown, "chosen" when it is to be. */
#define WAY_TYPE_PROFILE_HEAD (way_profile_head_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileHead, way_profile_head, WAY, PROFILE_HEAD, AdwBin)

/* Shows CHOICE (borrowed; it must live on), which the person changes here. */
void way_profile_head_show (WayProfileHead *self, WayStore *store, WayProfileChoice *choice);

G_END_DECLS
