#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What went well: the newest good experience in the words it was told in, and the strengths. */
#define WAY_TYPE_GOOD_CARD (way_good_card_get_type ())
G_DECLARE_FINAL_TYPE (WayGoodCard, way_good_card, WAY, GOOD_CARD, AdwBin)

/* Shows what went well in STORE; called once. */
void way_good_card_set_store (WayGoodCard *self, WayStore *store);

G_END_DECLS
