#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What focus, the keyboard and a screen reader see of a person on the map, which draws them. */
#define WAY_TYPE_NETWORK_HANDLE (way_network_handle_get_type ())
G_DECLARE_FINAL_TYPE (WayNetworkHandle, way_network_handle, WAY, NETWORK_HANDLE, GtkWidget)

GtkWidget *way_network_handle_new (void);

/* NOTE (nullable) is what the map shows of the person called NAME. */
void way_network_handle_set_person (WayNetworkHandle *self, const char *name, const char *note);

G_END_DECLS
