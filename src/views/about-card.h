#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* About the two: the names they want to hear, what matters, what helps when they talk. */
#define WAY_TYPE_ABOUT_CARD (way_about_card_get_type ())
G_DECLARE_FINAL_TYPE (WayAboutCard, way_about_card, WAY, ABOUT_CARD, AdwBin)

void way_about_card_set_store (WayAboutCard *self, WayStore *store);

G_END_DECLS
