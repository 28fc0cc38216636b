#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* How a goal goes on after looking back on it. A tap on a way says what it does, and one more does
 * it; so long nothing is decided. */
#define WAY_TYPE_DECISION_CARD (way_decision_card_get_type ())
G_DECLARE_FINAL_TYPE (WayDecisionCard, way_decision_card, WAY, DECISION_CARD, AdwBin)

/* Shows how GOAL goes on after LOOK_BACK, which may be a draft. */
void way_decision_card_show (WayDecisionCard *self,
                             WayStore *store,
                             WayRecord *look_back,
                             WayRecord *goal);

G_END_DECLS
