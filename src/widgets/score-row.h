#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* A score from 0 to 10 or "not scored", as twelve buttons; digits on the keyboard work as well. */
#define WAY_TYPE_SCORE_ROW (way_score_row_get_type ())
G_DECLARE_FINAL_TYPE (WayScoreRow, way_score_row, WAY, SCORE_ROW, WayEditor)

G_END_DECLS
