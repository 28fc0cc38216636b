#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Something that counts around the person: a resource, a duty or a service. Property: expanded,
 * whether one can say until when. */
#define WAY_TYPE_CIRCUMSTANCE_ROW (way_circumstance_row_get_type ())
G_DECLARE_FINAL_TYPE (WayCircumstanceRow, way_circumstance_row, WAY, CIRCUMSTANCE_ROW, AdwBin)

GtkWidget *way_circumstance_row_new (WayStore *store, WayRecord *circumstance);

/* Returns (borrowed) the circumstance. */
WayRecord *way_circumstance_row_get_circumstance (WayCircumstanceRow *self);

G_END_DECLS
