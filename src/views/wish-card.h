#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A wish, as it was said. */
#define WAY_TYPE_WISH_CARD (way_wish_card_get_type ())
G_DECLARE_FINAL_TYPE (WayWishCard, way_wish_card, WAY, WISH_CARD, AdwBin)

GtkWidget *way_wish_card_new (WayStore *store, WayRecord *wish);

/* Returns (borrowed) the wish. */
WayRecord *way_wish_card_get_wish (WayWishCard *self);

G_END_DECLS
