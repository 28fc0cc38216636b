#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What the two talk about today, or next time: what they agreed on, and what may be added in one
 * click. */
#define WAY_TYPE_TOPICS_CARD (way_topics_card_get_type ())
G_DECLARE_FINAL_TYPE (WayTopicsCard, way_topics_card, WAY, TOPICS_CARD, AdwBin)

/* Shows the topics of the meeting at hand in STORE; called once. */
void way_topics_card_set_store (WayTopicsCard *self, WayStore *store);

G_END_DECLS
