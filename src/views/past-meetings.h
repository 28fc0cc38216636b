#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The meetings that are over, quietly: the last few, and more when they are wanted. Nothing where
 * there is none. */
#define WAY_TYPE_PAST_MEETINGS (way_past_meetings_get_type ())
G_DECLARE_FINAL_TYPE (WayPastMeetings, way_past_meetings, WAY, PAST_MEETINGS, AdwBin)

/* Shows those of STORE; called once. */
void way_past_meetings_set_store (WayPastMeetings *self, WayStore *store);

/* Opens the meeting with that id, if it is one of them. */
void way_past_meetings_show (WayPastMeetings *self, gint64 id);

G_END_DECLS
