#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A strength or a vulnerability, of the person or of the surroundings. */
#define WAY_TYPE_TRAIT (way_trait_get_type ())
G_DECLARE_FINAL_TYPE (WayTrait, way_trait, WAY, TRAIT, WayRecord)

G_END_DECLS
