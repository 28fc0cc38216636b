#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* One line of a sheet: its words, whose they are, and the number of whom it names. */
#define WAY_TYPE_LINE_ROW (way_line_row_get_type ())
G_DECLARE_FINAL_TYPE (WayLineRow, way_line_row, WAY, LINE_ROW, AdwBin)

GtkWidget *way_line_row_new (WayStore *store, WayRecord *line);

/* Returns (borrowed) the line. */
WayRecord *way_line_row_get_line (WayLineRow *self);

G_END_DECLS
