#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The latest of many records, as folded rows: a few at first, the others when they are wanted. One
 * is open at a time. Properties: label, what the list is called; earlier, what the button says that
 * shows the others. */
#define WAY_TYPE_LATEST (way_latest_get_type ())
G_DECLARE_FINAL_TYPE (WayLatest, way_latest, WAY, LATEST, AdwBin)

/* Returns (transfer floating) a WayFold. */
typedef GtkWidget *(*WayLatestMakeRow) (WayStore *store, WayRecord *record);

/* Shows the first N of RECORDS, of which the newest comes first; called once. */
void way_latest_set_records (
    WayLatest *self, WayStore *store, GListModel *records, guint n, WayLatestMakeRow make_row);

/* Opens the record with that id, if it is one of them, and puts it on top of what is seen. */
void way_latest_show (WayLatest *self, gint64 id);

G_END_DECLS
