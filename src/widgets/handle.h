#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What focus, the keyboard and a screen reader see of a mark on a chart, which draws it. Whoever
 * shows the chart says in words what the mark is. */
#define WAY_TYPE_HANDLE (way_handle_get_type ())
G_DECLARE_FINAL_TYPE (WayHandle, way_handle, WAY, HANDLE, GtkWidget)

GtkWidget *way_handle_new (GtkAccessibleRole role);

/* Gives SELF the name "LABEL: NOTE" (nullable) for those who hear it. */
void way_handle_set_name (GtkWidget *self, const char *label, const char *note);

/* The handles of CHART, one per mark: which of them has the focus, or -1; the same, if it is to be
 * seen; and gives the one at PLACE the focus, if there is one. */
int way_handles_get_focused (GPtrArray *handles, GtkWidget *chart);
int way_handles_get_visibly_focused (GPtrArray *handles, GtkWidget *chart);
gboolean way_handles_focus (GPtrArray *handles, int place);

/* Makes as many of them as there are marks, with MAKE. */
void way_handles_set_length (GPtrArray *handles,
                             GtkWidget *chart,
                             guint length,
                             GtkWidget *(*make) (void) );

G_END_DECLS
