#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Something to talk about: it can be put in other words, and removed. */
#define WAY_TYPE_TOPIC_ROW (way_topic_row_get_type ())
G_DECLARE_FINAL_TYPE (WayTopicRow, way_topic_row, WAY, TOPIC_ROW, AdwBin)

GtkWidget *way_topic_row_new (WayStore *store, WayRecord *topic);

G_END_DECLS
