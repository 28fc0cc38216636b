#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* How are we doing together? Each of the two answers when they want to, and no answer is averaged
 * with another. */
#define WAY_TYPE_RELATIONSHIP_CARD (way_relationship_card_get_type ())
G_DECLARE_FINAL_TYPE (WayRelationshipCard, way_relationship_card, WAY, RELATIONSHIP_CARD, AdwBin)

/* Shows the questions about us in STORE; called once. */
void way_relationship_card_set_store (WayRelationshipCard *self, WayStore *store);

/* Opens the answer with that id, if it is one. */
void way_relationship_card_show (WayRelationshipCard *self, gint64 id);

G_END_DECLS
