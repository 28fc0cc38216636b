#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Returns (transfer full) all goals, in the order of the person. */
WayQuery *way_goals_query (WayStore *store);

/* Adds a wish of the person's, said today, in DOMAIN (or WAY_NONE), behind all others. Returns its
 * id, or 0. */
gint64 way_goals_add_wish (WayStore *store, const char *words, gint64 domain, GError **error);

/* The same, of which WHOSE ("person", "both") says whose words it is. */
gint64 way_goals_add_wish_of (
    WayStore *store, const char *words, const char *whose, gint64 domain, GError **error);

/* Adds a goal behind all others. OWNER is "personal" or "support", KIND may be NULL. Returns its
 * id, or 0. */
gint64 way_goals_add (
    WayStore *store, const char *words, const char *owner, const char *kind, GError **error);

/* Lets a goal grow out of WISH, which stays as it was said: the goal begins with its words.
 * Returns the id of the goal, or 0. */
gint64 way_goals_grow (WayStore *store, WayRecord *wish, GError **error);

/* Removes GOAL; its wish is open again, unless another goal has grown out of it. */
gboolean way_goals_remove (WayStore *store, WayRecord *goal, GError **error);

/* Changes COLUMN (words, owner, kind or state) of GOAL and keeps what it was before. */
gboolean way_goals_change (
    WayStore *store, WayRecord *goal, const char *column, const char *value, GError **error);

/* Keeps what COLUMN says now, for whoever is about to change it; other columns are not kept. What
 * is changed several times a day is kept once, as it was in the morning, and a goal of today is
 * still being found: it has no past yet. */
gboolean way_goals_remember (WayStore *store, WayRecord *goal, const char *column, GError **error);

/* Returns whether GOAL is reached or let go. */
gboolean way_goals_has_ended (WayRecord *goal);

/* Returns whether GOAL is put aside: it rests, or it has ended. */
gboolean way_goals_is_aside (WayRecord *goal);

/* Returns whether GOAL matters a lot and is hard to believe in: finding out, or a smaller step,
 * comes first then. */
gboolean way_goals_seems_far (WayRecord *goal);

/* Returns whether GOAL seems far and has no smallest step yet. */
gboolean way_goals_wants_less (WayStore *store, WayRecord *goal);

G_END_DECLS
