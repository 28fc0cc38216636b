#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* What matters most now: three things at most, ranked from 1 on without a gap. */
#define WAY_PRIORITIES_MAX 3

/* Returns (transfer full) all of them in their order. */
WayQuery *way_priorities_query (WayStore *store);

/* Adds the person's WORDS behind the others. Returns its id, or 0. */
gint64 way_priorities_add (WayStore *store, const char *words, GError **error);

/* Puts what PRIORITY says at place TO (0 is the first; beyond the ends is the end). A rank is
 * nobody else's, so that records keep theirs: what they say goes round. */
gboolean way_priorities_put (WayStore *store, WayRecord *priority, int to, GError **error);

/* Removes PRIORITY; those behind it move up. */
gboolean way_priorities_remove (WayStore *store, WayRecord *priority, GError **error);

G_END_DECLS
