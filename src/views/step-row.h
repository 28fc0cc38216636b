#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A step of the plan: what, when and what it is for; the rest unfolds. */
#define WAY_TYPE_STEP_ROW (way_step_row_get_type ())
G_DECLARE_FINAL_TYPE (WayStepRow, way_step_row, WAY, STEP_ROW, AdwBin)

GtkWidget *way_step_row_new (WayStore *store, WayRecord *activity);

/* Returns (borrowed) the step. */
WayRecord *way_step_row_get_activity (WayStepRow *self);

G_END_DECLS
