#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (borrowed, nullable) the meeting that comes next, today's included. */
WayRecord *way_meeting_find_next (WayStore *store);

/* Adds a meeting on the next of the days that suit the person best, or in a week, where and when
 * the last one was. Returns its id, or 0. */
gint64 way_meeting_plan (WayStore *store, GError **error);

G_END_DECLS
