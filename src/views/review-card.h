#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Looks back on one goal at a time: what happened, what was learned, and how it goes on.
 * Its story so far is below. */
#define WAY_TYPE_REVIEW_CARD (way_review_card_get_type ())
G_DECLARE_FINAL_TYPE (WayReviewCard, way_review_card, WAY, REVIEW_CARD, AdwBin)

/* Shows what LOOK_BACK, which may be a draft, says about its goals. */
void way_review_card_show (WayReviewCard *self, WayStore *store, WayRecord *look_back);

/* Returns (borrowed, nullable) the goal that is looked at. */
WayRecord *way_review_card_get_goal (WayReviewCard *self);

/* Looks at the goal with that id, if it is one of them. */
void way_review_card_set_goal (WayReviewCard *self, gint64 id);

/* Puts what is said below each other where there is little room. */
void way_review_card_set_narrow (WayReviewCard *self, gboolean narrow);

G_END_DECLS
