#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Days on which the two may meet next, each of them one click: as always, in a week, in two
 * weeks. "chosen" (day): that one was. */
#define WAY_TYPE_MEETING_DAYS (way_meeting_days_get_type ())
G_DECLARE_FINAL_TYPE (WayMeetingDays, way_meeting_days, WAY, MEETING_DAYS, AdwBin)

/* Offers the days that follow from STORE; called once. */
void way_meeting_days_set_store (WayMeetingDays *self, WayStore *store);

/* Offers what follows now. */
void way_meeting_days_refresh (WayMeetingDays *self);

G_END_DECLS
