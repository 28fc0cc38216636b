#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (borrowed) an example of what could be said as KIND in PHASE (nullable) of a sheet, in
 * the language shown now. */
const char *way_line_prompt (const char *kind, const char *phase);

G_END_DECLS
