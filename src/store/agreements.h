#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Returns (transfer full) the agreements about PLAN ("recovery" or "support"), newest first. */
WayQuery *way_agreements_query (WayStore *store, const char *plan);

/* Adds an agreement of today between the two of the journey. Returns its id, or 0. */
gint64 way_agreements_add (WayStore *store, const char *plan, GError **error);

G_END_DECLS
