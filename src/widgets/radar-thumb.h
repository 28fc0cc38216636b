#pragma once

#include <gtk/gtk.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* A small wheel to look at, without names. */
#define WAY_TYPE_RADAR_THUMB (way_radar_thumb_get_type ())
G_DECLARE_FINAL_TYPE (WayRadarThumb, way_radar_thumb, WAY, RADAR_THUMB, GtkWidget)

GtkWidget *way_radar_thumb_new (const WayRadarAxis *axes, guint n_axes);

G_END_DECLS
