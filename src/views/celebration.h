#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A warm moment when a goal is reached: the words it all began with, and what was learned. */
#define WAY_TYPE_CELEBRATION (way_celebration_get_type ())
G_DECLARE_FINAL_TYPE (WayCelebration, way_celebration, WAY, CELEBRATION, AdwBin)

/* Celebrates GOAL after REVIEW. */
void way_celebration_show (WayCelebration *self,
                           WayStore *store,
                           WayRecord *goal,
                           WayRecord *review);

G_END_DECLS
