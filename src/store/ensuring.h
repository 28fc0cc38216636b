#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* What gives something to hold on to: agreements about safety, and what was done for safety
 * against the person's wish. */

/* Returns (transfer full) the agreements, the newest first. */
WayQuery *way_ensuring_query_agreements (WayStore *store);

/* Returns (transfer full) the measures, the newest first. */
WayQuery *way_ensuring_query_measures (WayStore *store);

/* Adds an agreement of today that says WORDS. Returns its id, or 0. */
gint64 way_ensuring_add_agreement (WayStore *store, const char *words, GError **error);

/* Adds a measure taken today. Returns its id, or 0. */
gint64 way_ensuring_add_measure (WayStore *store, const char *words, GError **error);

/* Returns (transfer full) since when, and until when: "Agreed on 5 March, until 5 April". When that
 * day has gone by: "Agreed on 5 March, to be talked about again". */
char *way_ensuring_describe_agreement (WayRecord *agreement);

/* Returns (transfer full) when, and whether it was told: "5 March, told on 6 March". */
char *way_ensuring_describe_measure (WayRecord *measure);

/* Returns (transfer full) what the warning signs say I do in the phase of today; (nullable) if no
 * phase is chosen. */
WayQuery *way_ensuring_query_what_i_do (WayStore *store);

G_END_DECLS
