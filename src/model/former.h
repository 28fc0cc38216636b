#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What a goal was before it was changed. */
#define WAY_TYPE_FORMER (way_former_get_type ())
G_DECLARE_FINAL_TYPE (WayFormer, way_former, WAY, FORMER, WayRecord)

G_END_DECLS
