#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One line that is nobody's words: a name, a place, a number of a phone. Properties: placeholder;
 * required: emptied, it shows the text again. */
#define WAY_TYPE_LINE_FIELD (way_line_field_get_type ())
G_DECLARE_FINAL_TYPE (WayLineField, way_line_field, WAY, LINE_FIELD, WayEditor)

G_END_DECLS
