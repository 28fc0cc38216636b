#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A meeting collects what was touched in it: contacts become its own when it ends, what has a date
 * is found by its day. One that goes on past midnight has two days. */

/* In an open step: gives MEETING, which ends today at the time NOW, the contacts of its days. Two
 * who met have talked: that stands in the contact log then, whether or not somebody noted it. */
gboolean way_touched_collect (WayStore *store, WayRecord *meeting, const char *now, GError **error);

/* Returns (transfer full) what MEETING touched, a line for each kind: "Topics: My daughter · The
 * letter from the court"; "" for nothing. */
char *way_touched_describe (WayStore *store, WayRecord *meeting);

G_END_DECLS
