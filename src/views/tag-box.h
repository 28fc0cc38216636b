#pragma once

#include "views/chip-box.h"

G_BEGIN_DECLS

/* Tags of a record: a wish, a goal, an activity or a contact. Its field is "domain", "element",
 * "act" or "area". */
#define WAY_TYPE_TAG_BOX (way_tag_box_get_type ())
G_DECLARE_FINAL_TYPE (WayTagBox, way_tag_box, WAY, TAG_BOX, WayChipBox)

G_END_DECLS
