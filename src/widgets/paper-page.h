#pragma once

#include <gtk/gtk.h>

#include "paper/paper.h"

G_BEGIN_DECLS

/* A page of a paper, as it will be printed. Property: zoom; at 1 it has the size of the sheet. */
#define WAY_TYPE_PAPER_PAGE (way_paper_page_get_type ())
G_DECLARE_FINAL_TYPE (WayPaperPage, way_paper_page, WAY, PAPER_PAGE, GtkWidget)

/* PAGE counts from 0. */
WayPaperPage *way_paper_page_new (WayPaper *paper, guint page);

G_END_DECLS
