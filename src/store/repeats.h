#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A step that is done again and again: each time is one experience, and it stays open until
 * somebody ends it. */

/* Returns whether ACTIVITY repeats, and has not been ended. */
gboolean way_promise_repeats (WayRecord *activity);

/* Ends ACTIVITY: it has been done often enough. */
gboolean way_promise_end (WayStore *store, WayRecord *activity, GError **error);

/* Returns (borrowed, nullable) the experience that says what became of ACTIVITY: the newest, or, of
 * a step that repeats, the one of today. What is open has none. */
WayRecord *way_promise_find_outcome (WayStore *store, WayRecord *activity);

/* Returns whether ACTIVITY is done, or was done in another way; if it repeats, today. */
gboolean way_promise_is_settled (WayStore *store, WayRecord *activity);

/* Returns (transfer full) how often, and when it was last: "Every week · last on 5 March". */
char *way_promise_describe_rhythm (WayStore *store, WayRecord *activity);

G_END_DECLS
