#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What has become of the scores, in words: the table twin of two profiles on a wheel. */
#define WAY_TYPE_CHANGES_LIST (way_changes_list_get_type ())
G_DECLARE_FINAL_TYPE (WayChangesList, way_changes_list, WAY, CHANGES_LIST, AdwBin)

/* Shows what is between the profiles THEN and NOW; without one of them it says so. */
void way_changes_list_show (WayChangesList *self, WayStore *store, WayRecord *then, WayRecord *now);

G_END_DECLS
