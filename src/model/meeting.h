#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A meeting of the two: planned, held, or one that did not come about. */
#define WAY_TYPE_MEETING (way_meeting_get_type ())
G_DECLARE_FINAL_TYPE (WayMeeting, way_meeting, WAY, MEETING, WayRecord)

G_END_DECLS
