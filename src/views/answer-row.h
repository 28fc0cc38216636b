#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* How one of the two said, on a day, that they are doing together. */
#define WAY_TYPE_ANSWER_ROW (way_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (WayAnswerRow, way_answer_row, WAY, ANSWER_ROW, WayFold)

GtkWidget *way_answer_row_new (WayStore *store, WayRecord *relationship);

G_END_DECLS
