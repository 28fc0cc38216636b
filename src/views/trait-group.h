#pragma once

#include <adwaita.h>

#include "views/trait-card.h"

G_BEGIN_DECLS

/* The strengths, or what makes vulnerable, of one group: see store/traits.h. Properties: kind,
 * source, stigma, which say which; placeholder: what the line for a new one asks.
 *
 * "turned" (id, open) is emitted when the card of that trait is opened or closed. */
#define WAY_TYPE_TRAIT_GROUP (way_trait_group_get_type ())
G_DECLARE_FINAL_TYPE (WayTraitGroup, way_trait_group, WAY, TRAIT_GROUP, AdwBin)

/* Shows the traits of STORE; called once. */
void way_trait_group_set_store (WayTraitGroup *self, WayStore *store);

/* Returns (borrowed, nullable) the card of the trait with that id. */
WayTraitCard *way_trait_group_find (WayTraitGroup *self, gint64 id);

/* Returns (borrowed, nullable) the card at PLACE. */
WayTraitCard *way_trait_group_get_card (WayTraitGroup *self, guint place);

/* Moves TRAIT, one of the group, by DELTA places; its card has the focus. */
void way_trait_group_move (WayTraitGroup *self, WayRecord *trait, int delta);

G_END_DECLS
