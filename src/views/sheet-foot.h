#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* When a sheet was made and is to be renewed, and the earlier ones, to be read. Hidden while there
 * is no sheet. */
#define WAY_TYPE_SHEET_FOOT (way_sheet_foot_get_type ())
G_DECLARE_FINAL_TYPE (WaySheetFoot, way_sheet_foot, WAY, SHEET_FOOT, AdwBin)

/* Shows SHEETS, of one kind and the newest first, as they are now. */
void way_sheet_foot_show_sheets (WaySheetFoot *self, WayStore *store, WayQuery *sheets);

/* Shows the earlier sheet with that id, or with the line of that id, if there is one. */
gboolean way_sheet_foot_show (WaySheetFoot *self, gint64 id);

G_END_DECLS
