#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A window that shows the pages of a paper, to look at, to print and to save as PDF. It follows
 * the journey. */
#define WAY_TYPE_PAPER_PREVIEW (way_paper_preview_get_type ())
G_DECLARE_FINAL_TYPE (WayPaperPreview, way_paper_preview, WAY, PAPER_PREVIEW, AdwWindow)

/* Shows the paper KEY (see paper/papers.h) of STORE over the window of WIDGET. */
WayPaperPreview *way_paper_preview_show (GtkWidget *widget, WayStore *store, const char *key);

G_END_DECLS
