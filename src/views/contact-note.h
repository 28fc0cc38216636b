#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Notes a contact of today from wherever one is: one click on what happened. What came of it can
 * be said with another, and the log is one more away.
 *
 * "left": nothing is to be done here any more. */
#define WAY_TYPE_CONTACT_NOTE (way_contact_note_get_type ())
G_DECLARE_FINAL_TYPE (WayContactNote, way_contact_note, WAY, CONTACT_NOTE, AdwBin)

GtkWidget *way_contact_note_new (WayStore *store);

G_END_DECLS
