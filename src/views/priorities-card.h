#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The three things that matter most now, in their order. */
#define WAY_TYPE_PRIORITIES_CARD (way_priorities_card_get_type ())
G_DECLARE_FINAL_TYPE (WayPrioritiesCard, way_priorities_card, WAY, PRIORITIES_CARD, AdwBin)

/* Says whose priorities these are. */
void way_priorities_card_set_store (WayPrioritiesCard *self, WayStore *store);

/* Gives the priority with that id the focus, if it is one. */
void way_priorities_card_show (WayPrioritiesCard *self, gint64 id);

/* Returns the id of the priority in which the focus is, or 0. */
gint64 way_priorities_card_get_focused (WayPrioritiesCard *self);

G_END_DECLS
