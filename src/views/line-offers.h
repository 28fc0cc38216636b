#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What the early-warning-signs plan says already and the crisis card could say as well: each line
 * is copied by one click. Hidden where there is nothing. "taken" is emitted after a copy. */
#define WAY_TYPE_LINE_OFFERS (way_line_offers_get_type ())
G_DECLARE_FINAL_TYPE (WayLineOffers, way_line_offers, WAY, LINE_OFFERS, AdwBin)

/* Shows what the card could say as KIND now, which is always the same one. */
void way_line_offers_show (WayLineOffers *self, WayStore *store, const char *kind);

G_END_DECLS
