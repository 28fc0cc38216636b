#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What lies on one board of the ensuring shelf, and a line that invites to put something there.
 * Properties: kind, "letter", "done" (letters, without that line), "safety" or "measure";
 * placeholder. "changed" is emitted when something came or went. */
#define WAY_TYPE_SHELF_LIST (way_shelf_list_get_type ())
G_DECLARE_FINAL_TYPE (WayShelfList, way_shelf_list, WAY, SHELF_LIST, AdwBin)

void way_shelf_list_set_store (WayShelfList *self, WayStore *store);

/* Opens the row of the record with that id; returns whether it is here. */
gboolean way_shelf_list_show (WayShelfList *self, gint64 id);

/* Returns the id of what is open, or 0. */
gint64 way_shelf_list_get_open (WayShelfList *self);

/* Returns how many there are. */
guint way_shelf_list_get_length (WayShelfList *self);

G_END_DECLS
