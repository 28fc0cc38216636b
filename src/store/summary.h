#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full) in a few words what is in a stage ("2 wishes, 1 goal"), or "". FILLED
 * (nullable) says whether there is something. */
char *way_summary_describe (WayStore *store, const char *stage, gboolean *filled);

/* Returns (borrowed, nullable) the newest contact that was a talk. */
WayRecord *way_summary_find_last_talk (WayStore *store);

/* Returns (borrowed, nullable) the meeting that comes next, today's included. */
WayRecord *way_summary_find_next_meeting (WayStore *store);

/* Returns (borrowed, nullable) the contact that says when the next try will be. */
WayRecord *way_summary_find_next_try (WayStore *store);

G_END_DECLS
