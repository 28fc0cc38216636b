#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* How the support itself is for the person, who is the one to answer; and what the answers were
 * before, each with its date. */
#define WAY_TYPE_SUPPORT_CARD (way_support_card_get_type ())
G_DECLARE_FINAL_TYPE (WaySupportCard, way_support_card, WAY, SUPPORT_CARD, AdwBin)

/* Shows the answers of LOOK_BACK, which may be a draft, and those of all LOOK_BACKS, the newest
 * first, over time. */
void way_support_card_show (WaySupportCard *self,
                            WayStore *store,
                            WayRecord *look_back,
                            WayQuery *look_backs);

/* Puts the words below the answers where there is little room. */
void way_support_card_set_narrow (WaySupportCard *self, gboolean narrow);

G_END_DECLS
