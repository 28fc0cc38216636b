#pragma once

#include "chart/story-layout.h"

G_BEGIN_DECLS

/* Gives the places of SELF, whose texts have their sizes, their x, so that no text and no handle
 * touches another one and what there is of WIDTH beyond that goes to the years between. Widens
 * SELF where it needs more. */
void way_story_spread (WayStoryLayout *self, double width);

G_END_DECLS
