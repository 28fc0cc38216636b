#pragma once

#include "paper/blocks.h"
#include "store/store.h"

G_BEGIN_DECLS

/* What stands on the sheets for when it gets harder. Lines about somebody who may not be on paper
 * are left out. */

/* Adds what the sheet with that id says as KIND of PHASE (nullable), below the words for it.
 * Returns whether there was anything. */
gboolean way_sheet_parts_add (
    WayPaper *paper, WayStore *store, gint64 sheet, const char *kind, const char *phase);

/* Adds whom to ring: names with their numbers. Returns whether there was anybody. */
gboolean way_sheet_parts_add_numbers (WayPaper *paper,
                                      WayStore *store,
                                      gint64 sheet,
                                      const char *kind);

G_END_DECLS
