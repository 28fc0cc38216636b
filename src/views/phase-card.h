#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* How the person is today, in one tap: a phase of the warning signs, what they say I do then, and
 * the way to them. */
#define WAY_TYPE_PHASE_CARD (way_phase_card_get_type ())
G_DECLARE_FINAL_TYPE (WayPhaseCard, way_phase_card, WAY, PHASE_CARD, AdwBin)

void way_phase_card_set_store (WayPhaseCard *self, WayStore *store);

G_END_DECLS
