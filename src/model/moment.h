#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A moment of the life story. */
#define WAY_TYPE_MOMENT (way_moment_get_type ())
G_DECLARE_FINAL_TYPE (WayMoment, way_moment, WAY, MOMENT, WayRecord)

G_END_DECLS
