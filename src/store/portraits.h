#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* What the personal profile says about each domain. A portrait comes into being with its first
 * word; where it may be NULL, there is none yet. The strength, or the wish, that was made of it is
 * known by its words: who changes them says something new. */

/* Returns (borrowed, nullable) the portrait of DOMAIN. */
WayRecord *way_portraits_find (WayStore *store, gint64 domain);

/* Returns whether PORTRAIT (nullable) says anything. */
gboolean way_portraits_say (WayRecord *portrait);

/* Return (borrowed, nullable) the strength, or the wish for the same domain, that says what
 * PORTRAIT (nullable) says. */
WayRecord *way_portraits_find_strength (WayStore *store, WayRecord *portrait);
WayRecord *way_portraits_find_wish (WayStore *store, WayRecord *portrait);

/* Make a strength, which comes back in Doing, or a wish of what PORTRAIT says. Return its id, or
 * 0. */
gint64 way_portraits_add_strength (WayStore *store, WayRecord *portrait, GError **error);
gint64 way_portraits_add_wish (WayStore *store, WayRecord *portrait, GError **error);

G_END_DECLS
