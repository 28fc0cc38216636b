#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A button for each of the two, to say how they are doing together. Who answered today goes on with
 * that answer. "answered" (id) is emitted when there is one. */
#define WAY_TYPE_ASK_BOX (way_ask_box_get_type ())
G_DECLARE_FINAL_TYPE (WayAskBox, way_ask_box, WAY, ASK_BOX, AdwBin)

/* Asks the two of STORE; called once. */
void way_ask_box_set_store (WayAskBox *self, WayStore *store);

G_END_DECLS
