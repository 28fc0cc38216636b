#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A meeting that is over: the day, what became of it and who was there; open, all that can be
 * changed. */
#define WAY_TYPE_PAST_MEETING (way_past_meeting_get_type ())
G_DECLARE_FINAL_TYPE (WayPastMeeting, way_past_meeting, WAY, PAST_MEETING, WayFold)

GtkWidget *way_past_meeting_new (WayStore *store, WayRecord *meeting);

G_END_DECLS
