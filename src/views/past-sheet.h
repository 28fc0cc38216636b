#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A sheet that held earlier: its dates, and below, when it is opened, what it said. */
#define WAY_TYPE_PAST_SHEET (way_past_sheet_get_type ())
G_DECLARE_FINAL_TYPE (WayPastSheet, way_past_sheet, WAY, PAST_SHEET, WayFold)

GtkWidget *way_past_sheet_new (WayStore *store, WayRecord *sheet);

/* Returns (borrowed) the sheet. */
WayRecord *way_past_sheet_get_sheet (WayPastSheet *self);

G_END_DECLS
