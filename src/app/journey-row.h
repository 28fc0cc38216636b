#pragma once

#include <gtk/gtk.h>

#include "store/library.h"
#include "store/store.h"

G_BEGIN_DECLS

/* One of my journeys: its name, what comes next and when we last met; deleting is in its menu.
 * Emits "delete". */
#define WAY_TYPE_JOURNEY_ROW (way_journey_row_get_type ())
G_DECLARE_FINAL_TYPE (WayJourneyRow, way_journey_row, WAY, JOURNEY_ROW, GtkListBoxRow)

/* ENTRY (borrowed) must live as long as the row. STORE (nullable) is the journey if it is open in
 * this program. */
GtkWidget *way_journey_row_new (const WayLibraryEntry *entry, WayStore *store);

/* Returns (borrowed) the journey that the row stands for. */
const WayLibraryEntry *way_journey_row_get_entry (WayJourneyRow *self);

/* Returns whether the name has TEXT in it, in capitals or not. */
gboolean way_journey_row_matches (WayJourneyRow *self, const char *text);

G_END_DECLS
