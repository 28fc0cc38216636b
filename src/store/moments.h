#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* The moments of the life story. */

/* Returns (transfer full) all of them in the order of their positions. */
WayQuery *way_moments_query (WayStore *store);

/* Adds what LINE tells as the last one; a plain year or age that it begins with is kept apart.
 * Returns the id, or 0. */
gint64 way_moments_add (WayStore *store, const char *line, GError **error);

/* Says how hard or good it was: -2 to 2, or WAY_NONE. */
gboolean way_moments_set_tone (WayStore *store, WayRecord *moment, gint64 tone, GError **error);

/* Puts MOMENT where OTHER stands. */
gboolean way_moments_put (WayStore *store, WayRecord *moment, WayRecord *other, GError **error);

G_END_DECLS
