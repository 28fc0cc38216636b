#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A look back together, and how the support itself was. */
#define WAY_TYPE_LOOK_BACK (way_look_back_get_type ())
G_DECLARE_FINAL_TYPE (WayLookBack, way_look_back, WAY, LOOK_BACK, WayRecord)

G_END_DECLS
