#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A contact in the log: what it was in a few lines; open, everything that can be changed. A try
 * looks exactly like a visit. */
#define WAY_TYPE_CONTACT_ROW (way_contact_row_get_type ())
G_DECLARE_FINAL_TYPE (WayContactRow, way_contact_row, WAY, CONTACT_ROW, WayFold)

GtkWidget *way_contact_row_new (WayStore *store, WayRecord *contact);

/* Returns (borrowed) the contact. */
WayRecord *way_contact_row_get_contact (WayContactRow *self);

/* Opens it, and moves the focus there. */
void way_contact_row_open (WayContactRow *self);

G_END_DECLS
