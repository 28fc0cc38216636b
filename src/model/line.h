#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What stands on a sheet. */
#define WAY_TYPE_LINE (way_line_get_type ())
G_DECLARE_FINAL_TYPE (WayLine, way_line, WAY, LINE, WayRecord)

G_END_DECLS
