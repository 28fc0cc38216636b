#pragma once

#include "chart/palette.h"
#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* What a hand does with the wheel at the moment. */
typedef struct
{
  int selected, hovered, focused; /* axes, or -1 */
  const double *values;           /* (nullable) where the beads are while they move, one per axis */
  int held;                       /* axis whose wished score is in a hand, or -1 … */
  double wished;                  /* … and where it is held */
} WayRadarState;

/* Draws the wheel; STATE is NULL on paper. */
void way_radar_draw (const WayRadarLayout *layout,
                     const WayPalette *palette,
                     const WayRadarState *state,
                     cairo_t *cr);

G_END_DECLS
