#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What speaks for a way, or against it. Property: side, "for" or "against". */
#define WAY_TYPE_ARGUMENT_LIST (way_argument_list_get_type ())
G_DECLARE_FINAL_TYPE (WayArgumentList, way_argument_list, WAY, ARGUMENT_LIST, AdwBin)

/* OPTION may be the draft of "Not now". */
void way_argument_list_set_option (WayArgumentList *self, WayStore *store, WayRecord *option);

/* Gives the row of the argument with that id the focus; returns whether there is one. */
gboolean way_argument_list_show (WayArgumentList *self, gint64 id);

G_END_DECLS
