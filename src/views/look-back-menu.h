#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* A button with the date of a look-back that offers the others; it hides while there is no other.
 * "chosen" (id; 0: today's) is emitted on a choice. */
#define WAY_TYPE_LOOK_BACK_MENU (way_look_back_menu_get_type ())
G_DECLARE_FINAL_TYPE (WayLookBackMenu, way_look_back_menu, WAY, LOOK_BACK_MENU, AdwBin)

/* Offers LOOK_BACKS, the newest first, and today's; CHOSEN is 0 for a draft. */
void way_look_back_menu_show (WayLookBackMenu *self, WayQuery *look_backs, gint64 chosen);

G_END_DECLS
