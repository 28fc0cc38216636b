#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* How one of the two finds that they are doing together. */
#define WAY_TYPE_RELATIONSHIP (way_relationship_get_type ())
G_DECLARE_FINAL_TYPE (WayRelationship, way_relationship, WAY, RELATIONSHIP, WayRecord)

G_END_DECLS
