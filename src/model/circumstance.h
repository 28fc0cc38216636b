#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A resource, a duty or a service that has to do with the person. */
#define WAY_TYPE_CIRCUMSTANCE (way_circumstance_get_type ())
G_DECLARE_FINAL_TYPE (WayCircumstance, way_circumstance, WAY, CIRCUMSTANCE, WayRecord)

G_END_DECLS
