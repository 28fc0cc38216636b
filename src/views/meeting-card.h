#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* When and where the two meet next. */
#define WAY_TYPE_MEETING_CARD (way_meeting_card_get_type ())
G_DECLARE_FINAL_TYPE (WayMeetingCard, way_meeting_card, WAY, MEETING_CARD, AdwBin)

/* Shows the next meeting in STORE; called once. */
void way_meeting_card_set_store (WayMeetingCard *self, WayStore *store);

G_END_DECLS
