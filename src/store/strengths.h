#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (borrowed, nullable) the newest experience that is good to hear again: something was
 * done, and it was good, or was worth some words. */
WayRecord *way_experience_find_good (WayStore *store);

/* Returns whether EXPERIENCE may become a strength: it is not one yet, and what went well was not
 * the worker's part. */
gboolean way_experience_shows_strength (WayStore *store, WayRecord *experience);

/* Adds a strength in the person's own WORDS. Returns its id, or 0. */
gint64 way_strength_add (WayStore *store, const char *words, GError **error);

/* The same, of which WHOSE ("person", "both") says whose words it is. */
gint64 way_strength_add_of (WayStore *store, const char *words, const char *whose, GError **error);

/* Makes the strength that EXPERIENCE shows, in its words or else in those of its step, and joins
 * the two. Returns the id of the trait, or 0. */
gint64 way_strength_add_from (WayStore *store, WayRecord *experience, GError **error);

G_END_DECLS
