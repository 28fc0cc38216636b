#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The meeting of today: it begins and ends with one button each, and has who was there. */
#define WAY_TYPE_MEETING_NOW (way_meeting_now_get_type ())
G_DECLARE_FINAL_TYPE (WayMeetingNow, way_meeting_now, WAY, MEETING_NOW, AdwBin)

/* Shows today's meeting in STORE; called once. */
void way_meeting_now_set_store (WayMeetingNow *self, WayStore *store);

G_END_DECLS
