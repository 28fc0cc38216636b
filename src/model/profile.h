#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A quality-of-life profile: what was scored on a date. */
#define WAY_TYPE_PROFILE (way_profile_get_type ())
G_DECLARE_FINAL_TYPE (WayProfile, way_profile, WAY, PROFILE, WayRecord)

G_END_DECLS
