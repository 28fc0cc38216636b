#pragma once

#include "paper/blocks.h"
#include "store/store.h"

G_BEGIN_DECLS

/* Returns whether anything is scored in the newest profile. */
gboolean way_wheel_is_scored (WayStore *store);

/* Adds the wheel of the newest profile, with a caption and what the scores mean. */
void way_wheel_add (WayPaper *paper, WayStore *store);

/* Adds the wheel of PROFILE, an id, below CAPTION. */
void way_wheel_add_small (WayPaper *paper, WayStore *store, gint64 profile, const char *caption);

/* Adds the wheel of PROFILES, ids with the newest first, over the whole width. */
void way_wheel_add_full (WayPaper *paper,
                         WayStore *store,
                         const gint64 *profiles,
                         guint n_profiles);

/* Returns (transfer full) the axes of the newest profile, of WayRadarAxis. */
GArray *way_wheel_create_axes (WayStore *store);

G_END_DECLS
