#pragma once

#include <gtk/gtk.h>

#include "paper/paper.h"

G_BEGIN_DECLS

/* Prints a paper. The printer, its settings and the sheet are remembered for the next time, in
 * the folder of the user's data. */
#define WAY_TYPE_PAPER_PRINT (way_paper_print_get_type ())
G_DECLARE_FINAL_TYPE (WayPaperPrint, way_paper_print, WAY, PAPER_PRINT, GtkPrintOperation)

WayPaperPrint *way_paper_print_new (WayPaper *paper);

/* Returns the sheet that was printed on last, or else is used in this country. */
WayPaperSize way_paper_print_get_size (void);

G_END_DECLS
