#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns (transfer full, nullable) the date that TEXT means today: "today+7", or "thursday-14",
 * counted from the last Thursday, which may be today. */
char *way_example_read_date (const char *text);

/* Returns whether TEXT is a year counted from this one, "year-36", and which. */
gboolean way_example_read_year (const char *text, gint64 *year);

G_END_DECLS
