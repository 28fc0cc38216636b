#pragma once

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* The measures of a wheel that its labels have to keep clear of, for a radius. */
typedef struct
{
  double radius;
  double bead;    /* radius of a bead */
  double parking; /* from the centre to where unscored beads are parked */
  double scale;
} WayRadarRim;

/* Returns the measures for RADIUS where text is SCALE times what it is by default. */
WayRadarRim way_radar_rim_new (double radius, double scale);

/* Returns the radius of the ring that stands for an unscored bead. */
double way_radar_rim_get_ring (const WayRadarRim *self);

/* Returns how far the pill of a selected label reaches beyond the box of its text. */
WayRect way_radar_rim_get_pill (double scale, const WayRect *box);

/* Gives the boxes of SPOKES, whose sizes are set, their places around a wheel at 0, 0. Returns
 * whether none of them touches another one or a bead; EXTENT is what all of it covers. */
gboolean way_radar_labels_place (WayRadarSpoke *spokes,
                                 guint n_spokes,
                                 const WayRadarRim *rim,
                                 WayRect *extent);

/* Moves the labels of scored axes, which have no parked bead beside them, nearer to the rim
 * where that is free. */
void way_radar_labels_draw_near (WayRadarSpoke *spokes, guint n_spokes, const WayRadarRim *rim);

G_END_DECLS
