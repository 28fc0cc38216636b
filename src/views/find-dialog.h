#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Looks for words in the whole journey while they are typed; Enter, or a click, jumps to where they
 * stand. */
#define WAY_TYPE_FIND_DIALOG (way_find_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WayFindDialog, way_find_dialog, WAY, FIND_DIALOG, AdwWindow)

/* Shows the dialog over the window of PARENT. */
void way_find_dialog_present (GtkWidget *parent, WayStore *store);

G_END_DECLS
