#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The choice of domains, and how the profile is looked at. Property: look, the name of a page of
 * WayProfileTwins. "leaving" is emitted before the domains may change. */
#define WAY_TYPE_PROFILE_BAR (way_profile_bar_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileBar, way_profile_bar, WAY, PROFILE_BAR, AdwBin)

/* Says whose domains these are. */
void way_profile_bar_set_store (WayProfileBar *self, WayStore *store);

/* Looks at the profile as LOOK says: "chart", "table" or "history". */
void way_profile_bar_set_look (WayProfileBar *self, const char *look);

G_END_DECLS
