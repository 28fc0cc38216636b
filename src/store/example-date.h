#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (transfer full, nullable) the date that TEXT means today: "today+7", or "thursday-14",
 * counted from the last Thursday, which may be today. */
char *way_example_read_date (const char *text);

G_END_DECLS
