#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Shows in LIST a card for each goal that is put aside (ASIDE), or else for the others, which are
 * put in order by drag and drop as well. Returns (transfer full) what chooses them, which wants to
 * be told when something has changed. */
GtkFilter *way_goal_list_bind (GtkListBox *list, WayStore *store, gboolean aside);

G_END_DECLS
