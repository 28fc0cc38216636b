#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What the person wishes for, word for word. */
#define WAY_TYPE_WISH (way_wish_get_type ())
G_DECLARE_FINAL_TYPE (WayWish, way_wish, WAY, WISH, WayRecord)

G_END_DECLS
