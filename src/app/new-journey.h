#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Asks for a name and the two languages, and nothing else. Emits "created" with the WayStore of
 * the new journey, and closes. */
#define WAY_TYPE_NEW_JOURNEY (way_new_journey_get_type ())
G_DECLARE_FINAL_TYPE (WayNewJourney, way_new_journey, WAY, NEW_JOURNEY, AdwWindow)

/* Returns (borrowed) the dialog, which is to be presented. */
GtkWidget *way_new_journey_new (GtkWindow *parent);

G_END_DECLS
