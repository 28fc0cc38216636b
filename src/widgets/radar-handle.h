#pragma once

#include <gtk/gtk.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Returns (transfer floating) the WayHandle of an axis of the wheel: a slider. */
GtkWidget *way_radar_handle_new (void);

/* Says what AXIS does: its score by name, what else is on it as a description. */
void way_radar_handle_set_axis (GtkWidget *self, const WayRadarAxis *axis);

G_END_DECLS
