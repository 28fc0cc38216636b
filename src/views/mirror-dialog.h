#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The worker's mirror, over the window of a journey. Whoever sits at the table is not shown it by
 * accident: it is off at first, and is covered each time it is opened. */
#define WAY_TYPE_MIRROR_DIALOG (way_mirror_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WayMirrorDialog, way_mirror_dialog, WAY, MIRROR_DIALOG, AdwWindow)

/* Shows the dialog over the window of PARENT. */
void way_mirror_dialog_present (GtkWidget *parent, WayStore *store);

G_END_DECLS
