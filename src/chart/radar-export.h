#pragma once

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Writes the wheel of AXES to PATH, on white, as its ending says: .png, .svg or .pdf. Only the
 * owner may read the file. Another ending is G_IO_ERROR_NOT_SUPPORTED. */
gboolean way_radar_export (const WayRadarAxis *axes,
                           guint n_axes,
                           const char *path,
                           GError **error);

G_END_DECLS
