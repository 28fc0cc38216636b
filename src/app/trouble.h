#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/* Returns (borrowed) in a few words why a journey can't be opened. What to do about it says
 * way_report_advice(). */
const char *way_trouble_get_title (WayTrouble trouble);

G_END_DECLS
