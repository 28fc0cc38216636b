#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Tells the person TEXT in a toast; UNDO offers to take the last step back. */
void way_report (GtkWidget *widget, const char *text, gboolean undo);

/* Tells the person once that WHAT ("The score could not be saved") happened, that nothing is
 * lost, and what to do. ERROR is logged by its code alone: its message may hold their words. */
void way_report_error (GtkWidget *widget, const char *what, const GError *error);

/* Returns (borrowed) in one or two sentences what to do about ERROR. */
const char *way_report_advice (const GError *error);

G_END_DECLS
