#pragma once

#include <adwaita.h>

#include "model/domain.h"
#include "store/store.h"

G_BEGIN_DECLS

/* What a profile says about one domain, to read and to change. What is said lives in a score that
 * may not be there yet, so whoever shows the panel saves: "edited" (editor, column). Wishes of
 * the domain are saved at once. "moved" (difference): another domain is wanted. Property: narrow
 * (little room). */
#define WAY_TYPE_DOMAIN_PANEL (way_domain_panel_get_type ())
G_DECLARE_FINAL_TYPE (WayDomainPanel, way_domain_panel, WAY, DOMAIN_PANEL, AdwBin)

/* Shows DOMAIN and SCORE (nullable: nothing is said yet). */
void way_domain_panel_show (WayDomainPanel *self,
                            WayStore *store,
                            WayDomain *domain,
                            WayRecord *score);

/* Gives the focus to the first thing to say about the domain. */
void way_domain_panel_begin (WayDomainPanel *self);

G_END_DECLS
