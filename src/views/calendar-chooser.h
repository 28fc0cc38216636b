#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

/* Lets the person choose where MEETING is saved as a file for a calendar, and tells in WIDGET what
 * became of it. */
void way_calendar_chooser_show (GtkWidget *widget, WayRecord *meeting);

G_END_DECLS
