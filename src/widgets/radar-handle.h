#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What focus, the keyboard and a screen reader see of an axis of the wheel, which draws it. */
#define WAY_TYPE_RADAR_HANDLE (way_radar_handle_get_type ())
G_DECLARE_FINAL_TYPE (WayRadarHandle, way_radar_handle, WAY, RADAR_HANDLE, GtkWidget)

GtkWidget *way_radar_handle_new (void);

/* NOTE is what the wheel says of SCORE, which may be WAY_RADAR_UNSCORED. */
void way_radar_handle_set_value (WayRadarHandle *self,
                                 const char *label,
                                 const char *note,
                                 int score);

G_END_DECLS
