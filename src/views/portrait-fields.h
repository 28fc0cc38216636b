#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What the personal profile says about a domain, to be changed: three fields of words, and what
 * can be made of them. */
#define WAY_TYPE_PORTRAIT_FIELDS (way_portrait_fields_get_type ())
G_DECLARE_FINAL_TYPE (WayPortraitFields, way_portrait_fields, WAY, PORTRAIT_FIELDS, AdwBin)

GtkWidget *way_portrait_fields_new (WayStore *store, gint64 domain);

/* Shows what the store says now. */
void way_portrait_fields_update (WayPortraitFields *self);

/* Lays the fields out below each other, or side by side. */
void way_portrait_fields_set_narrow (WayPortraitFields *self, gboolean narrow);

G_END_DECLS
