#pragma once

#include <gtk/gtk.h>

#include "model/domain.h"

G_BEGIN_DECLS

/* A domain in the table: its score, the one before, and the words. Keys: Left and Right one less
 * or more, a figure is that score, Delete and BackSpace: not scored. "scored" (score; WAY_NONE). */
#define WAY_TYPE_PROFILE_ROW (way_profile_row_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileRow, way_profile_row, WAY, PROFILE_ROW, GtkListBoxRow)

GtkWidget *way_profile_row_new (WayDomain *domain);

/* Returns (borrowed) the domain. */
WayDomain *way_profile_row_get_domain (WayProfileRow *self);

/* Shows what is said in SCORE now, and in BEFORE (each nullable); the worker's view with WORKER. */
void way_profile_row_show (WayProfileRow *self,
                           WayRecord *score,
                           WayRecord *before,
                           gboolean worker);

G_END_DECLS
