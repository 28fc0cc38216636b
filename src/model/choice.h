#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* That an option was chosen, and why. */
#define WAY_TYPE_CHOICE (way_choice_get_type ())
G_DECLARE_FINAL_TYPE (WayChoice, way_choice, WAY, CHOICE, WayRecord)

G_END_DECLS
