#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A hint comes once: whoever has seen it puts it aside, in the journey, for good. A hint is the
 * name of what it says, and the record it is about. */

/* Returns whether the hint NAME about RECORD has been put aside. */
gboolean way_hint_is_aside (WayStore *store, const char *name, WayRecord *record);

/* Puts it aside, in a step of its own or as part of one that has begun. */
gboolean way_hint_put_aside (WayStore *store, const char *name, WayRecord *record, GError **error);

G_END_DECLS
