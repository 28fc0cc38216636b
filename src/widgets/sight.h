#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a page that scrolls does when something on it comes or goes. */

/* Keeps WIDGET where it is on the screen through what is changed now: what somebody has just
 * tapped stays under the finger, whatever appears above it. */
void way_sight_hold (GtkWidget *widget);

/* Brings WIDGET into sight, whole if there is room, once it has its new place. */
void way_sight_show (GtkWidget *widget);

G_END_DECLS
