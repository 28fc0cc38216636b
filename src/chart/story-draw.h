#pragma once

#include "chart/palette.h"
#include "chart/story-layout.h"

G_BEGIN_DECLS

/* What a hand does with the line at the moment. */
typedef struct
{
  int selected, hovered, focused; /* marks, or -1 */
  const double *tones;            /* (nullable) how good the moments are while they move */
} WayStoryState;

/* Draws the line of a life; STATE is NULL on paper. */
void way_story_draw (const WayStoryLayout *layout,
                     const WayPalette *palette,
                     const WayStoryState *state,
                     cairo_t *cr);

G_END_DECLS
