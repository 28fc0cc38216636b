#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What a look-back says of a goal. */
#define WAY_TYPE_REVIEW (way_review_get_type ())
G_DECLARE_FINAL_TYPE (WayReview, way_review, WAY, REVIEW, WayRecord)

G_END_DECLS
