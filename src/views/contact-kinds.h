#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What happened, as buttons: one click makes a contact of today; the rest can be told, or not.
 *
 * "noted" (id): the contact is there. */
#define WAY_TYPE_CONTACT_KINDS (way_contact_kinds_get_type ())
G_DECLARE_FINAL_TYPE (WayContactKinds, way_contact_kinds, WAY, CONTACT_KINDS, GtkBox)

/* Notes contacts in STORE; called once. */
void way_contact_kinds_set_store (WayContactKinds *self, WayStore *store);

G_END_DECLS
