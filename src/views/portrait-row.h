#pragma once

#include "store/store.h"
#include "widgets/fold.h"

G_BEGIN_DECLS

/* A domain in the personal profile: what is said about it, to be read, which folds out into the
 * fields in which it is said. */
#define WAY_TYPE_PORTRAIT_ROW (way_portrait_row_get_type ())
G_DECLARE_FINAL_TYPE (WayPortraitRow, way_portrait_row, WAY, PORTRAIT_ROW, WayFold)

GtkWidget *way_portrait_row_new (WayStore *store, WayRecord *domain);

/* Returns (borrowed) the domain. */
WayRecord *way_portrait_row_get_domain (WayPortraitRow *self);

/* Shows what the store says now, with SCORE (or WAY_NONE) beside the name. */
void way_portrait_row_update (WayPortraitRow *self, gint64 score);

/* Stacks what stands side by side elsewhere. */
void way_portrait_row_set_narrow (WayPortraitRow *self, gboolean narrow);

/* Folds it out and scrolls to it. */
void way_portrait_row_open (WayPortraitRow *self);

G_END_DECLS
