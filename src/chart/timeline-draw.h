#pragma once

#include "chart/palette.h"
#include "chart/timeline-layout.h"

G_BEGIN_DECLS

/* Draws what lies between FROM and TO of the timeline; a long one is drawn in bands. */
void way_timeline_draw (const WayTimelineLayout *layout,
                        const WayPalette *palette,
                        double from,
                        double to,
                        cairo_t *cr);

/* Draws around the bead at PLACE that a pointer, or with FOCUSED the keyboard, is there. */
void way_timeline_draw_ring (const WayTimelineLayout *layout,
                             const WayPalette *palette,
                             guint place,
                             gboolean focused,
                             cairo_t *cr);

G_END_DECLS
