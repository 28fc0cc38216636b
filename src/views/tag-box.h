#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Tags of a record, each one tap. Properties: field, "domain", "element", "act" or "area"; title.
 */
#define WAY_TYPE_TAG_BOX (way_tag_box_get_type ())
G_DECLARE_FINAL_TYPE (WayTagBox, way_tag_box, WAY, TAG_BOX, AdwBin)

/* SUBJECT is a wish, a goal, an activity or a contact. */
void way_tag_box_set_subject (WayTagBox *self, WayStore *store, WayRecord *subject);

G_END_DECLS
