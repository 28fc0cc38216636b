#pragma once

#include "store/library.h"

G_BEGIN_DECLS

/* Reads the journeys of PART in a thread, and puts them into LIST, a GListStore that is empty and
 * stays sorted: a first few soon, and more at ever longer intervals, so that what is looked at
 * seldom moves. CALLBACK comes when LIST has all of them, or CANCELLABLE has been cancelled. */
void way_journey_scan_async (GListStore *list,
                             WayLibraryPart part,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/* Returns whether LIST has all of them. */
gboolean way_journey_scan_finish (GListStore *list, GAsyncResult *result);

/* Puts ENTRIES into LIST, each in its place. */
void way_journey_scan_insert (GListStore *list, GPtrArray *entries);

G_END_DECLS
