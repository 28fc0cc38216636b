#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A place where the person lives, works, learns or is free. */
#define WAY_TYPE_PLACE (way_place_get_type ())
G_DECLARE_FINAL_TYPE (WayPlace, way_place, WAY, PLACE, WayRecord)

G_END_DECLS
