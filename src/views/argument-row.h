#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* One thing that speaks for or against a way, with what it weighs for each of the two. */
#define WAY_TYPE_ARGUMENT_ROW (way_argument_row_get_type ())
G_DECLARE_FINAL_TYPE (WayArgumentRow, way_argument_row, WAY, ARGUMENT_ROW, AdwBin)

GtkWidget *way_argument_row_new (WayStore *store, WayRecord *argument);

/* Returns (borrowed) the argument. */
WayRecord *way_argument_row_get_argument (WayArgumentRow *self);

G_END_DECLS
