#pragma once

#include "views/chip-box.h"

G_BEGIN_DECLS

/* What helps on a way, an option: strengths that it uses, or people who could help. What does not
 * is hidden, until one wants to choose. Its field is "trait" or "person". */
#define WAY_TYPE_HELP_BOX (way_help_box_get_type ())
G_DECLARE_FINAL_TYPE (WayHelpBox, way_help_box, WAY, HELP_BOX, WayChipBox)

/* Shows what helps with OPTION (nullable), which may not be a draft. */
void way_help_box_set_option (WayHelpBox *self, WayStore *store, WayRecord *option);

/* Shows all there are, to choose from. */
void way_help_box_unfold (WayHelpBox *self);

G_END_DECLS
