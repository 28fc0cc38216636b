#pragma once

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Makes the texts of the wheel SELF, whose size and axes are set, and finds the largest radius
 * that they leave. */
void way_radar_fit (WayRadarLayout *self, PangoContext *context);

/* Frees the layouts of the texts. */
void way_radar_spoke_clear_texts (WayRadarSpoke *spoke);

G_END_DECLS
