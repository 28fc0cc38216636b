#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What helps on a way: strengths that it uses, or people who could help. What does not is hidden,
 * until one wants to choose. Properties: field, "trait" or "person"; title. */
#define WAY_TYPE_HELP_BOX (way_help_box_get_type ())
G_DECLARE_FINAL_TYPE (WayHelpBox, way_help_box, WAY, HELP_BOX, AdwBin)

/* OPTION (nullable) may not be a draft. */
void way_help_box_set_option (WayHelpBox *self, WayStore *store, WayRecord *option);

/* Returns whether there is something to be seen in it. */
gboolean way_help_box_is_shown (WayHelpBox *self);

/* Shows all there are, to choose from. */
void way_help_box_unfold (WayHelpBox *self);

G_END_DECLS
