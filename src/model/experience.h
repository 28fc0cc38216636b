#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* How it went with an activity. */
#define WAY_TYPE_EXPERIENCE (way_experience_get_type ())
G_DECLARE_FINAL_TYPE (WayExperience, way_experience, WAY, EXPERIENCE, WayRecord)

G_END_DECLS
