#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A strength or a vulnerability, in the words it was told in, and what goes with it; open,
 * everything that can be changed. */
#define WAY_TYPE_TRAIT_CARD (way_trait_card_get_type ())
G_DECLARE_FINAL_TYPE (WayTraitCard, way_trait_card, WAY, TRAIT_CARD, WayFold)

GtkWidget *way_trait_card_new (WayStore *store, WayRecord *trait);

/* Returns (borrowed) the trait. */
WayRecord *way_trait_card_get_trait (WayTraitCard *self);

G_END_DECLS
