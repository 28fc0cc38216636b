#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A strength that an option uses, or somebody who could help with it. */
#define WAY_TYPE_HELP (way_help_get_type ())
G_DECLARE_FINAL_TYPE (WayHelp, way_help, WAY, HELP, WayRecord)

G_END_DECLS
