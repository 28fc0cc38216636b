#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The promises of one: of me, of the worker, of others, or of nobody yet. Property: who, as in
 * "activity.who"; a service is one of the others. It hides while there are none. */
#define WAY_TYPE_PROMISE_COLUMN (way_promise_column_get_type ())
G_DECLARE_FINAL_TYPE (WayPromiseColumn, way_promise_column, WAY, PROMISE_COLUMN, AdwBin)

/* Shows those of ACTIVITIES that are theirs. */
void way_promise_column_set_activities (WayPromiseColumn *self,
                                        WayStore *store,
                                        GListModel *activities);

/* Looks again whose promises they are. */
void way_promise_column_refresh (WayPromiseColumn *self);

/* Unfolds the step with that id; returns whether it is here. */
gboolean way_promise_column_show (WayPromiseColumn *self, gint64 id);

G_END_DECLS
