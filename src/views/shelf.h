#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The ensuring shelf: how the person is today, the pile of paper with its deadlines, agreements
 * about safety, and, folded away, what was done for safety against the person's wish. */
#define WAY_TYPE_SHELF (way_shelf_get_type ())
G_DECLARE_FINAL_TYPE (WayShelf, way_shelf, WAY, SHELF, AdwBin)

void way_shelf_set_store (WayShelf *self, WayStore *store);

/* Opens the record with that id, if it lies here. */
void way_shelf_show (WayShelf *self, gint64 id);

/* Returns the id of what is open, or 0. */
gint64 way_shelf_get_open (WayShelf *self);

G_END_DECLS
