#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A promise is a step of the plan, looked at from the table: what became of it. */

/* Returns (transfer full, nullable) the day on which the two last met before today; NULL: never. */
char *way_promises_find_last_time (WayStore *store);

/* Returns (transfer full) the ids of the steps to be seen today: what is open or begun, and what
 * was marked since the last time. */
GHashTable *way_promises_find_current (WayStore *store);

/* Marks the step ACTIVITY with OUTCOME ("done", "partly", "not", "changed"). It makes an
 * experience of today, or changes the one of today; that one is returned as an id, or 0. A step
 * that repeats stays open: see store/repeats.h. */
gint64 way_promise_mark (WayStore *store, WayRecord *activity, const char *outcome, GError **error);

/* Makes ACTIVITY open again. Today's experience goes, unless something was said in it; of a step
 * that repeats it is "not" done then. One that was ended goes on, whatever happened today. */
gboolean way_promise_reopen (WayStore *store, WayRecord *activity, GError **error);

/* Returns (borrowed, nullable) the newest experience with ACTIVITY. */
WayRecord *way_promise_find_experience (WayStore *store, WayRecord *activity);

/* Returns whether SELF came after OTHER; of one day the higher position did. */
gboolean way_experience_is_newer (WayRecord *self, WayRecord *other);

/* Returns (transfer full) until when, or when, in words: "By tomorrow". It is never too late:
 * "Still open". */
char *way_promise_describe_when (WayRecord *activity);

/* Returns (transfer full) what became of it, and when: "Done, Fri 22 March". */
char *way_experience_describe (WayRecord *experience);

G_END_DECLS
