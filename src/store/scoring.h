#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Rows come into being when they are needed: a profile with its first score, a score with the
 * first thing said about a domain. */

/* Returns (borrowed, nullable) what a profile says about a domain. */
WayRecord *way_scoring_find (WayStore *store, gint64 profile, gint64 domain);

/* Returns whether the worker's view is shown: only if both want it. */
gboolean way_scoring_shows_worker (WayStore *store);

/* Sets a column of what *PROFILE says about DOMAIN, as one step named LABEL. A *PROFILE of 0
 * becomes the id of a new one, of today. WHOSE (nullable) words it is counts where they are the
 * first thing that is said. */
gboolean way_scoring_set_int (WayStore *store,
                              const char *label,
                              gint64 *profile,
                              gint64 domain,
                              const char *column,
                              gint64 value,
                              GError **error);
gboolean way_scoring_set_text (WayStore *store,
                               const char *label,
                               gint64 *profile,
                               gint64 domain,
                               const char *column,
                               const char *value,
                               const char *whose,
                               GError **error);

/* Sets the score of *PROFILE for life as a whole, likewise. */
gboolean way_scoring_set_life (
    WayStore *store, const char *label, gint64 *profile, gint64 value, GError **error);

/* Makes DRAFT, a profile that says something, one of today. */
void way_scoring_prepare_profile (WayStore *store, WayRecord *draft);

/* Adds a profile of today in which nothing is scored. Returns its id, or 0. */
gint64 way_scoring_add_profile (WayStore *store, const char *label, GError **error);

G_END_DECLS
