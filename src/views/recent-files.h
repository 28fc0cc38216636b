#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keeps FILE, which a file chooser has just given, out of the list of recent files that everybody
 * at this computer can see: its name, or its place, may say whose journey it is. */
void way_recent_files_leave_out (GFile *file);

G_END_DECLS
