#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A place of the person: how it is to be there, and what would help. */
#define WAY_TYPE_PLACE_CARD (way_place_card_get_type ())
G_DECLARE_FINAL_TYPE (WayPlaceCard, way_place_card, WAY, PLACE_CARD, AdwBin)

GtkWidget *way_place_card_new (WayStore *store, WayRecord *place);

/* Returns (borrowed) the place. */
WayRecord *way_place_card_get_place (WayPlaceCard *self);

G_END_DECLS
