#pragma once

#include <gtk/gtk.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* What focus, the keyboard and a screen reader see of an axis of the wheel, which draws it. */
#define WAY_TYPE_RADAR_HANDLE (way_radar_handle_get_type ())
G_DECLARE_FINAL_TYPE (WayRadarHandle, way_radar_handle, WAY, RADAR_HANDLE, GtkWidget)

GtkWidget *way_radar_handle_new (void);

/* Says what AXIS does: its score by name, what else is on it as a description. */
void way_radar_handle_set_axis (WayRadarHandle *self, const WayRadarAxis *axis);

G_END_DECLS
