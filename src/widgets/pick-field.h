#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One of the words of a vocabulary, in a list that drops down: a WayWordChoice where there is
 * little room. Property: vocabulary. */
#define WAY_TYPE_PICK_FIELD (way_pick_field_get_type ())
G_DECLARE_FINAL_TYPE (WayPickField, way_pick_field, WAY, PICK_FIELD, WayEditor)

G_END_DECLS
