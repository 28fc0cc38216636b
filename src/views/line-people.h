#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Returns (transfer full) a menu of the people around me whom none of LINES names yet; ACTION takes
 * the id of the one who is chosen. */
GMenu *way_line_people_new_menu (WayStore *store, WayQuery *lines, const char *action);

G_END_DECLS
