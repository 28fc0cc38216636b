#pragma once

#include "widgets/fold.h"

#include "store/store.h"

G_BEGIN_DECLS

/* An earlier experience with a step, as it is read; it folds out into all there is to say. */
#define WAY_TYPE_EXPERIENCE_ROW (way_experience_row_get_type ())
G_DECLARE_FINAL_TYPE (WayExperienceRow, way_experience_row, WAY, EXPERIENCE_ROW, WayFold)

GtkWidget *way_experience_row_new (WayStore *store, WayRecord *experience);

G_END_DECLS
