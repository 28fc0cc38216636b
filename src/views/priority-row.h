#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* One of the things that come first: its place, the words, and the life domain. */
#define WAY_TYPE_PRIORITY_ROW (way_priority_row_get_type ())
G_DECLARE_FINAL_TYPE (WayPriorityRow, way_priority_row, WAY, PRIORITY_ROW, AdwBin)

GtkWidget *way_priority_row_new (WayStore *store, WayRecord *priority);

/* Returns (borrowed) the priority. */
WayRecord *way_priority_row_get_priority (WayPriorityRow *self);

G_END_DECLS
