#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* One element of recovery: what is meant, how important it is now, and a note. */
#define WAY_TYPE_ELEMENT_CARD (way_element_card_get_type ())
G_DECLARE_FINAL_TYPE (WayElementCard, way_element_card, WAY, ELEMENT_CARD, AdwBin)

GtkWidget *way_element_card_new (WayStore *store, WayRecord *element);

/* Returns the id of the element. */
gint64 way_element_card_get_id (WayElementCard *self);

G_END_DECLS
