#pragma once

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* Makes the texts of the wheel SELF, whose size and axes are set, and finds the largest radius
 * that they leave. */
void way_radar_fit (WayRadarLayout *self, PangoContext *context);

/* Returns a text of SIZE pixels, not broken yet. */
PangoLayout *way_radar_make_text (PangoContext *context,
                                  const char *words,
                                  double size,
                                  PangoWeight weight);

/* Frees the layouts of the texts. */
void way_radar_spoke_clear_texts (WayRadarSpoke *spoke);

G_END_DECLS
