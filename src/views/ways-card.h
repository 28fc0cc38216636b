#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* How to reach the person: the best day, how to ring, what to do when nobody opens. */
#define WAY_TYPE_WAYS_CARD (way_ways_card_get_type ())
G_DECLARE_FINAL_TYPE (WayWaysCard, way_ways_card, WAY, WAYS_CARD, AdwBin)

void way_ways_card_set_store (WayWaysCard *self, WayStore *store);

G_END_DECLS
