#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Places of the person, and what else surrounds them: KIND of a circumstance is "resource", "duty"
 * or "service". */

/* Return what there is, in its order. */
WayQuery *way_places_query (WayStore *store);
WayQuery *way_circumstances_query (WayStore *store, const char *kind);

/* Add a place, or a circumstance in the words of both. Return its id, or 0. */
gint64 way_places_add (WayStore *store, const char *name, GError **error);
gint64 way_circumstances_add (WayStore *store, const char *kind, const char *words, GError **error);

G_END_DECLS
