#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does what the command line asks for, as far as that needs no display: prints a paper or the
 * chart into a file, lists the papers, tells the version. Returns FALSE if it asks for a window.
 * STATUS becomes 0; 1 with a line on standard error if something could not be done; 2 with one
 * if the command line makes no sense. */
gboolean way_command_line_run (int argc, char **argv, int *status);

G_END_DECLS
