#pragma once

#include "model/moment.h"

G_BEGIN_DECLS

/* Returns (transfer full) when it was: "1998", "1998 · age 12", "some time". */
char *way_moment_say_when (WayMoment *self);

/* Returns (borrowed) how hard or good TONE (-2 to 2) is; that nobody said so for WAY_NONE. */
const char *way_moment_say_tone (gint64 tone);

G_END_DECLS
