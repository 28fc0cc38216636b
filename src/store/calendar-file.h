#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A meeting for the calendar of whoever wants it there (iCalendar, RFC 5545). It says when, and
 * nothing else: no name, no place, no topic. A calendar is seen by others, and copied about. */

/* Returns (transfer full) MEETING, written down at the moment NOW. */
char *way_calendar_file_write (WayRecord *meeting, GDateTime *now);

/* Returns (transfer full) the property NAME with the text VALUE, escaped and folded. */
char *way_calendar_file_write_line (const char *name, const char *value);

/* Writes MEETING to the file PATH. */
gboolean way_calendar_file_save (WayRecord *meeting, const char *path, GError **error);

G_END_DECLS
