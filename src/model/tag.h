#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A core act, support area, domain or element that a wish, goal, activity or contact carries. */
#define WAY_TYPE_TAG (way_tag_get_type ())
G_DECLARE_FINAL_TYPE (WayTag, way_tag, WAY, TAG, WayRecord)

G_END_DECLS
