#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A way to a goal. */
#define WAY_TYPE_OPTION (way_option_get_type ())
G_DECLARE_FINAL_TYPE (WayOption, way_option, WAY, OPTION, WayRecord)

G_END_DECLS
