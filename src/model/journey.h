#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* The journey itself: who the two are, and how they stay in touch. There is one of it. */
#define WAY_TYPE_JOURNEY (way_journey_get_type ())
G_DECLARE_FINAL_TYPE (WayJourney, way_journey, WAY, JOURNEY, WayRecord)

G_END_DECLS
