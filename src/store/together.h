#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* How are we doing together? Each of the two answers, from time to time. WHO is "person" or
 * "worker". */

/* Returns (borrowed) what that one is called: "Me", or the name of the worker. */
const char *way_together_get_name (WayStore *store, const char *who);

/* Returns the id of what that one answered today, which is added if it is not there yet, or 0. */
gint64 way_together_answer (WayStore *store, const char *who, GError **error);

/* Returns whether it is some time since one of the two answered, or since they began to talk
 * without anybody asking. */
gboolean way_together_is_worth_asking (WayStore *store);

G_END_DECLS
