#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A look-back to be read again: when it was, who was there, and, unfolded, what was said of each
 * goal and of the support. It can be opened to be changed, or removed. */
#define WAY_TYPE_PAST_LOOK_BACK (way_past_look_back_get_type ())
G_DECLARE_FINAL_TYPE (WayPastLookBack, way_past_look_back, WAY, PAST_LOOK_BACK, WayFold)

GtkWidget *way_past_look_back_new (WayStore *store, WayRecord *look_back);

G_END_DECLS
