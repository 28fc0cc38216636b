#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A moment of the life story in a list; it folds out into all there is to change. */
#define WAY_TYPE_MOMENT_ROW (way_moment_row_get_type ())
G_DECLARE_FINAL_TYPE (WayMomentRow, way_moment_row, WAY, MOMENT_ROW, WayFold)

GtkWidget *way_moment_row_new (WayStore *store, WayRecord *moment);

/* Returns (borrowed) the moment. */
WayRecord *way_moment_row_get_moment (WayMomentRow *self);

G_END_DECLS
