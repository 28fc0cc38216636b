#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Everything that can be said of one contact, to be changed in place. */
#define WAY_TYPE_CONTACT_FORM (way_contact_form_get_type ())
G_DECLARE_FINAL_TYPE (WayContactForm, way_contact_form, WAY, CONTACT_FORM, AdwBin)

GtkWidget *way_contact_form_new (WayStore *store, WayRecord *contact);

G_END_DECLS
