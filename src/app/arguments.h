#pragma once

#include "app/opening.h"

G_BEGIN_DECLS

/* What is to be opened, as the command line names it. "--example=NAME" and "--example NAME" stand
 * for a file of their own, which the program that runs already understands, too. */

/* Puts that file in the place of an example in ARGUMENTS. Begins to open the first journey that
 * they name (there is one at most), which need not wait for the toolkit, and returns (transfer
 * full) that; or NULL. */
WayOpening *way_arguments_begin (char ***arguments);

/* Returns (transfer full) the name of the example that FILE stands for, or NULL. */
char *way_arguments_get_example (GFile *file);

G_END_DECLS
