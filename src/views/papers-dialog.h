#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Lists the papers there are, each with a line of what it is, and shows the one that is chosen. */
#define WAY_TYPE_PAPERS_DIALOG (way_papers_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WayPapersDialog, way_papers_dialog, WAY, PAPERS_DIALOG, AdwWindow)

/* Shows the list over the window of WIDGET. */
void way_papers_dialog_present (GtkWidget *widget, WayStore *store);

G_END_DECLS
