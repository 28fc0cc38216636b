#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The relationship in one line, over every stage: the last talk, the next meeting or try, how to
 * reach each other, and a button that notes a contact of today. */
#define WAY_TYPE_STRIP (way_strip_get_type ())
G_DECLARE_FINAL_TYPE (WayStrip, way_strip, WAY, STRIP, GtkBox)

/* Shows how contact is in STORE; called once. */
void way_strip_set_store (WayStrip *self, WayStore *store);

G_END_DECLS
