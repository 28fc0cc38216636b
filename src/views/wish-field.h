#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A wish in few words, and whether the eyes light up. */
#define WAY_TYPE_WISH_FIELD (way_wish_field_get_type ())
G_DECLARE_FINAL_TYPE (WayWishField, way_wish_field, WAY, WISH_FIELD, AdwBin)

GtkWidget *way_wish_field_new (WayStore *store, WayRecord *wish);

G_END_DECLS
