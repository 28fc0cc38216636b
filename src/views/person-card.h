#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* All about one of the people around me, to read and to change. */
#define WAY_TYPE_PERSON_CARD (way_person_card_get_type ())
G_DECLARE_FINAL_TYPE (WayPersonCard, way_person_card, WAY, PERSON_CARD, AdwBin)

/* Shows PERSON (nullable: nothing). */
void way_person_card_show (WayPersonCard *self, WayStore *store, WayRecord *person);

G_END_DECLS
