#pragma once

#include <adwaita.h>

#include "store/changes.h"

G_BEGIN_DECLS

/* What a domain was, and is: two figures of equal weight, and words. */
#define WAY_TYPE_CHANGE_ROW (way_change_row_get_type ())
G_DECLARE_FINAL_TYPE (WayChangeRow, way_change_row, WAY, CHANGE_ROW, AdwBin)

/* The figures of rows with the same size group stand below each other. */
GtkWidget *way_change_row_new (const WayChange *change, GtkSizeGroup *figures);

G_END_DECLS
