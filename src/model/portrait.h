#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* The personal profile's part about a domain. */
#define WAY_TYPE_PORTRAIT (way_portrait_get_type ())
G_DECLARE_FINAL_TYPE (WayPortrait, way_portrait, WAY, PORTRAIT, WayRecord)

G_END_DECLS
