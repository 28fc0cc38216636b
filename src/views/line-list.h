#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What a sheet says of one kind: a heading, its lines, and an empty one that invites. Where lines
 * name people they can be chosen. Properties: sheet, "signs" or "crisis"; kind; phase (or NULL).
 * The crisis card offers below its lines what the plan says already: each takes one click. */
#define WAY_TYPE_LINE_LIST (way_line_list_get_type ())
G_DECLARE_FINAL_TYPE (WayLineList, way_line_list, WAY, LINE_LIST, AdwBin)

/* Shows the lines of SHEET (nullable: none was made yet), and what is offered now. */
void way_line_list_show_sheet (WayLineList *self, WayStore *store, WayRecord *sheet);

/* Shows the line with that id, if it is in the list. */
gboolean way_line_list_show (WayLineList *self, gint64 id);

G_END_DECLS
