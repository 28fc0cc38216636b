#pragma once

#include <adwaita.h>

#include "model/domain.h"
#include "store/store.h"

G_BEGIN_DECLS

/* The controls of a row, one of which has the focus. */
typedef enum
{
  WAY_DOMAIN_ROW_SWITCH,
  WAY_DOMAIN_ROW_UP,
  WAY_DOMAIN_ROW_DOWN,
} WayDomainRowControl;

/* A domain to choose: on the wheel it can be moved, by hand or by its buttons, and everywhere it
 * can be named anew. Nothing of that is done yet: "switched" (on), "moved" (difference), "dropped"
 * (domain: that one is to be here), "removed". */
#define WAY_TYPE_DOMAIN_ROW (way_domain_row_get_type ())
G_DECLARE_FINAL_TYPE (WayDomainRow, way_domain_row, WAY, DOMAIN_ROW, AdwActionRow)

GtkWidget *way_domain_row_new (WayStore *store, WayDomain *domain);

/* Returns (borrowed) the domain. */
WayDomain *way_domain_row_get_domain (WayDomainRow *self);

/* Shows the domain as it is now, whether it is on the wheel, and where it could be moved. */
void way_domain_row_show (WayDomainRow *self, gboolean shown, gboolean first, gboolean last);

void way_domain_row_focus (WayDomainRow *self, WayDomainRowControl control);

G_END_DECLS
