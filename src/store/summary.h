#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full) in a few words what is in a stage ("2 wishes, 1 goal"), or "". Of a sheet
 * ("signs", "crisis") it says only that it waits to be renewed. FILLED (nullable) says whether
 * there is something. */
char *way_summary_describe (WayStore *store, const char *stage, gboolean *filled);

G_END_DECLS
