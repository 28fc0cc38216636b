#pragma once

#include <adwaita.h>

#include "model/domain.h"
#include "store/store.h"

G_BEGIN_DECLS

/* What a domain is called, where it belongs and which picture it has. "removed": an own one is not
 * wanted any more; nothing is done yet. */
#define WAY_TYPE_DOMAIN_FORM (way_domain_form_get_type ())
G_DECLARE_FINAL_TYPE (WayDomainForm, way_domain_form, WAY, DOMAIN_FORM, AdwBin)

GtkWidget *way_domain_form_new (WayStore *store, WayDomain *domain);

G_END_DECLS
