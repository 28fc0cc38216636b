#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* An early-warning-signs plan or a crisis card. */
#define WAY_TYPE_SHEET (way_sheet_get_type ())
G_DECLARE_FINAL_TYPE (WaySheet, way_sheet, WAY, SHEET, WayRecord)

G_END_DECLS
