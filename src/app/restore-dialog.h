#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The copies of the open journey, and a way back to each. Emits "restored" when the journey is
 * what a copy was, and closes. */
#define WAY_TYPE_RESTORE_DIALOG (way_restore_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WayRestoreDialog, way_restore_dialog, WAY, RESTORE_DIALOG, AdwWindow)

/* Returns (borrowed) the dialog for the journey in STORE, which is to be presented. */
GtkWidget *way_restore_dialog_new (GtkWindow *parent, WayStore *store);

G_END_DECLS
