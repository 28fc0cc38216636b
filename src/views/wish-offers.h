#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The open wishes, of which one is to become a goal, and a line for one more. "chosen" (id): that
 * one. */
#define WAY_TYPE_WISH_OFFERS (way_wish_offers_get_type ())
G_DECLARE_FINAL_TYPE (WayWishOffers, way_wish_offers, WAY, WISH_OFFERS, AdwBin)

/* Offers what is open in STORE now. */
void way_wish_offers_show (WayWishOffers *self, WayStore *store);

G_END_DECLS
