#pragma once

#include <gtk/gtk.h>

#include "store/library.h"
#include "store/store.h"

G_BEGIN_DECLS

/* One of my journeys: its name, what comes next and when the two talked last; putting it away and
 * deleting it is in its menu. Emits "move" and "delete". */
#define WAY_TYPE_JOURNEY_ROW (way_journey_row_get_type ())
G_DECLARE_FINAL_TYPE (WayJourneyRow, way_journey_row, WAY, JOURNEY_ROW, GtkListBoxRow)

/* STORE (nullable) is the journey if it is open in this program. */
GtkWidget *way_journey_row_new (WayLibraryEntry *entry, WayStore *store);

/* Returns (borrowed) the journey that the row stands for. */
WayLibraryEntry *way_journey_row_get_entry (WayJourneyRow *self);

G_END_DECLS
