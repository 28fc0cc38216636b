#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full) a draft of a look-back of today. */
WayRecord *way_look_back_new (WayStore *store);

/* Returns (borrowed, nullable) the review of GOAL in LOOK_BACK, which may be NULL or a draft. */
WayRecord *way_review_find (WayStore *store, WayRecord *look_back, WayRecord *goal);

/* Returns (transfer full) a draft of a review of GOAL; before it is added it must join. */
WayRecord *way_review_new (WayRecord *goal);

/* Makes DRAFT a part of LOOK_BACK, which is added if it is a draft. */
gboolean way_review_join (WayStore *store, WayRecord *draft, WayRecord *look_back, GError **error);

/* Returns (transfer full) the goals to look at, of WayRecord: those that are alive, and those that
 * LOOK_BACK says something about. */
GPtrArray *way_look_back_get_goals (WayStore *store, WayRecord *look_back);

/* Returns (borrowed, nullable) what is good to hear about GOAL after REVIEW (nullable). That
 * something is as it was is a success where keeping it was the goal. */
const char *way_review_get_warm_words (WayRecord *goal, WayRecord *review);

/* Returns (borrowed, nullable) the state of a goal that DECISION (nullable) leads to; NULL: it
 * stays as it is. */
const char *way_review_get_state (const char *decision);

/* Decides how GOAL goes on, in one step: DECISION, of "review.decision", is remembered in the
 * review of LOOK_BACK, which is added if it is a draft, and the goal is set to where it leads.
 * What the goal was is kept. */
gboolean way_review_decide (
    WayStore *store, WayRecord *look_back, WayRecord *goal, const char *decision, GError **error);

/* Decides to change GOAL, in one step with how it is called from then on: WORDS, of WHOSE. */
gboolean way_review_rename (WayStore *store,
                            WayRecord *look_back,
                            WayRecord *goal,
                            const char *words,
                            const char *whose,
                            GError **error);

/* Decides on a new goal after looking back on GOAL, in one step with that goal, which grows out of
 * WISH. Returns the id of the new one, or 0. */
gint64 way_review_grow (
    WayStore *store, WayRecord *look_back, WayRecord *goal, WayRecord *wish, GError **error);

G_END_DECLS
