#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A measure for safety that was taken against the person's wish. */
#define WAY_TYPE_MEASURE (way_measure_get_type ())
G_DECLARE_FINAL_TYPE (WayMeasure, way_measure, WAY, MEASURE, WayRecord)

G_END_DECLS
