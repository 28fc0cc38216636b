#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Puts children side by side and goes on in a new row where there is no more room. Properties:
 * spacing, line-spacing; homogeneous: all cells are of one size, in full rows of equal length;
 * centered: rows that are not full stand in the middle. */
#define WAY_TYPE_WRAP_LAYOUT (way_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (WayWrapLayout, way_wrap_layout, WAY, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
