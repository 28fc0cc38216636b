#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Puts RECORD, one of QUERY (which is ordered by position), at place TO among the others. A place
 * beyond the ends is the end. */
gboolean way_order_put (
    WayStore *store, WayQuery *query, WayRecord *record, int to, GError **error);

/* Puts RECORD DELTA places further down, or up where DELTA is negative. */
gboolean way_order_move (
    WayStore *store, WayQuery *query, WayRecord *record, int delta, GError **error);

/* Returns the place of RECORD in QUERY, or -1. */
int way_order_find (WayQuery *query, WayRecord *record);

G_END_DECLS
