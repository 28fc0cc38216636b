#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One of many, in a list that drops down: a word of a vocabulary, as a WayWordChoice where there is
 * little room, or one of some records, by its id. Properties: vocabulary; required: one stays
 * chosen; open-label: what stands for none. */
#define WAY_TYPE_PICK_FIELD (way_pick_field_get_type ())
G_DECLARE_FINAL_TYPE (WayPickField, way_pick_field, WAY, PICK_FIELD, WayEditor)

/* Offers the records with IDS instead of those offered so far. NAMES is ended by NULL. */
void way_pick_field_set_records (WayPickField *self, const gint64 *ids, const char *const *names);

G_END_DECLS
