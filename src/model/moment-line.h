#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (transfer full) what LINE tells, without the year or the age that it begins with: "1998
 * Moved to the lake", "at 12 we moved". One of YEAR and AGE is set if that is plain, in any of our
 * languages; else both are WAY_NONE and LINE is told as it is. */
char *way_moment_line_read (const char *line, gint64 *year, gint64 *age);

G_END_DECLS
