#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A short list of what counts around the person. Properties: kind, of circumstances; placeholder:
 * what the line for a new one shows. */
#define WAY_TYPE_CIRCUMSTANCE_LIST (way_circumstance_list_get_type ())
G_DECLARE_FINAL_TYPE (WayCircumstanceList, way_circumstance_list, WAY, CIRCUMSTANCE_LIST, AdwBin)

/* Shows the circumstances of STORE; called once. */
void way_circumstance_list_set_store (WayCircumstanceList *self, WayStore *store);

/* Gives the row of the circumstance with that id the focus; returns whether there is one. */
gboolean way_circumstance_list_show (WayCircumstanceList *self, gint64 id);

G_END_DECLS
