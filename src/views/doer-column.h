#pragma once

#include <adwaita.h>

#include "store/doers.h"

G_BEGIN_DECLS

/* The steps towards a goal that somebody does, below the name. */
#define WAY_TYPE_DOER_COLUMN (way_doer_column_get_type ())
G_DECLARE_FINAL_TYPE (WayDoerColumn, way_doer_column, WAY, DOER_COLUMN, AdwBin)

/* Takes DOER. */
GtkWidget *way_doer_column_new (WayStore *store, gint64 goal, WayDoer *doer);

/* Returns (borrowed) whose column it is. */
const WayDoer *way_doer_column_get_doer (WayDoerColumn *self);

/* Looks again which steps there are, and what the name is. */
void way_doer_column_refresh (WayDoerColumn *self);

/* Gives the step with that id the focus; returns whether there is one. */
gboolean way_doer_column_show (WayDoerColumn *self, gint64 id);

G_END_DECLS
