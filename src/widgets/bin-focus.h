#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The vfunc "focus" of an AdwBin that has a "grab_focus" of its own: Tab goes through all that is
 * in it. GTK would ask it to grab the focus each time, so that Tab never came before its first
 * field, nor back out of it. */
gboolean way_bin_focus (GtkWidget *bin, GtkDirectionType direction);

G_END_DECLS
