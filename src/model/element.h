#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* How important one of the ten elements of recovery is now. */
#define WAY_TYPE_ELEMENT (way_element_get_type ())
G_DECLARE_FINAL_TYPE (WayElement, way_element, WAY, ELEMENT, WayRecord)

G_END_DECLS
