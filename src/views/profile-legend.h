#pragma once

#include "model/record.h"
#include "widgets/radar-legend.h"

G_BEGIN_DECLS

/* Explains the marks that a wheel with these axes (WayRadarAxis) has. SHOWN is NULL for one of
 * today that is not there yet, BEHIND for none. */
void way_profile_legend_show (
    WayLegend *legend, const GArray *axes, WayRecord *shown, WayRecord *behind, gboolean narrow);

G_END_DECLS
