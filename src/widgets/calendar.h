#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A month of days to choose from, named in the language that is shown (GTK's own calendar follows
 * the system's). "chosen" (date, "2026-03-05") is emitted on a click. */
#define WAY_TYPE_CALENDAR (way_calendar_get_type ())
G_DECLARE_FINAL_TYPE (WayCalendar, way_calendar, WAY, CALENDAR, AdwBin)

/* Shows the month of DATE and marks it; NULL: the month of today. */
void way_calendar_set_date (WayCalendar *self, const char *date);

G_END_DECLS
