#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A letter, an agreement about safety or a measure: a line or two, and below, if wanted, all there
 * is to say. A letter is done with one tap. Property: open. */
#define WAY_TYPE_SHELF_ROW (way_shelf_row_get_type ())
G_DECLARE_FINAL_TYPE (WayShelfRow, way_shelf_row, WAY, SHELF_ROW, AdwBin)

GtkWidget *way_shelf_row_new (WayStore *store, WayRecord *record);

/* Returns (borrowed) what it shows. */
WayRecord *way_shelf_row_get_record (WayShelfRow *self);

G_END_DECLS
