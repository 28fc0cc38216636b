#pragma once

#include <adwaita.h>

#include "store/database.h"

G_BEGIN_DECLS

/* Says in plain words why a journey can't be opened, and what to do; of a damaged one it offers
 * the newest good copy. Emits "open" with the path to try (again), and "back". */
#define WAY_TYPE_TROUBLE_PAGE (way_trouble_page_get_type ())
G_DECLARE_FINAL_TYPE (WayTroublePage, way_trouble_page, WAY, TROUBLE_PAGE, AdwBin)

/* Shows what ERROR means for the file PATH (nullable). */
void way_trouble_page_show (WayTroublePage *self, const char *path, const GError *error);

/* Returns (borrowed) in a few words why a journey can't be opened. */
const char *way_trouble_get_title (WayTrouble trouble);

G_END_DECLS
