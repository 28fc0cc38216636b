#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* A button with the date of a profile that offers the others. Properties: comparing (one of the
 * other ones is chosen, or none; else one is shown, and may be removed); narrow (little room).
 *
 * "chosen" (id; 0: none), "removed" (id): what the person wants; nothing is done yet. */
#define WAY_TYPE_PROFILE_MENU (way_profile_menu_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileMenu, way_profile_menu, WAY, PROFILE_MENU, AdwBin)

/* Offers the profiles of QUERY but EXCEPT; that and CHOSEN may be 0. */
void way_profile_menu_show (WayProfileMenu *self, WayQuery *query, gint64 except, gint64 chosen);

G_END_DECLS
