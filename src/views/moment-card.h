#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* All about a moment of the life story, to read and to change. */
#define WAY_TYPE_MOMENT_CARD (way_moment_card_get_type ())
G_DECLARE_FINAL_TYPE (WayMomentCard, way_moment_card, WAY, MOMENT_CARD, AdwBin)

GtkWidget *way_moment_card_new (void);

/* Shows MOMENT. What has been typed into the one before is saved first. */
void way_moment_card_show (WayMomentCard *self, WayStore *store, WayRecord *moment);

G_END_DECLS
