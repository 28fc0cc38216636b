#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The pages of a GtkStack by their titles: side by side, in as many rows as they need, or in a menu
 * where there is little room. One page alone needs no tabs. One place for Tab; the arrow keys go
 * along them. Properties: stack, narrow. */
#define WAY_TYPE_TABS (way_tabs_get_type ())
G_DECLARE_FINAL_TYPE (WayTabs, way_tabs, WAY, TABS, GtkWidget)

G_END_DECLS
