#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What speaks for or against an option. */
#define WAY_TYPE_ARGUMENT (way_argument_get_type ())
G_DECLARE_FINAL_TYPE (WayArgument, way_argument, WAY, ARGUMENT, WayRecord)

G_END_DECLS
