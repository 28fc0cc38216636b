#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Which life domains are on the wheel, in what order, and what they are called; own ones are added
 * here. */
#define WAY_TYPE_DOMAINS_DIALOG (way_domains_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WayDomainsDialog, way_domains_dialog, WAY, DOMAINS_DIALOG, AdwWindow)

/* Shows the dialog over the window of PARENT. */
void way_domains_dialog_present (GtkWidget *parent, WayStore *store);

G_END_DECLS
