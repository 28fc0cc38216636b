#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What the two agreed about a plan, and whether the person sees it differently. */
#define WAY_TYPE_AGREEMENT_CARD (way_agreement_card_get_type ())
G_DECLARE_FINAL_TYPE (WayAgreementCard, way_agreement_card, WAY, AGREEMENT_CARD, AdwBin)

/* PLAN is "recovery" or "support". */
void way_agreement_card_set_plan (WayAgreementCard *self, WayStore *store, const char *plan);

G_END_DECLS
