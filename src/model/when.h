#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When, or how often, a step is done, as an activity keeps it. */
typedef struct
{
  const char *due;     /* (nullable) "on" or "by" a day */
  char *due_on;        /* (nullable) that day */
  char *timing;        /* (nullable) as it was said, where no day says as much */
  const char *repeats; /* (nullable) as in activity.repeats */
} WayWhen;

/* Returns (transfer full, nullable) what TEXT says about when, in any of our languages: "Tuesday",
 * "до пятницы", "igal teisipäeval", "5. 3.", "after lunch". NULL: it is about something else, or
 * could be. A weekday is the next one, never today. */
WayWhen *way_when_read (const char *text);

void way_when_free (WayWhen *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayWhen, way_when_free)

G_END_DECLS
