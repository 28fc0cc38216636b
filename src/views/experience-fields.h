#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* All there is to say about an experience: a face, words, what helped, what got in the way, and
 * that it shows a strength of mine. */
#define WAY_TYPE_EXPERIENCE_FIELDS (way_experience_fields_get_type ())
G_DECLARE_FINAL_TYPE (WayExperienceFields, way_experience_fields, WAY, EXPERIENCE_FIELDS, AdwBin)

/* Shows EXPERIENCE; with NULL it hides. */
void way_experience_fields_show (WayExperienceFields *self, WayStore *store, WayRecord *experience);

G_END_DECLS
