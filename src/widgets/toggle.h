#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* Yes (1) or no (0) as a word with its icon: in its own colour (a CSS class) when it is so, and
 * quiet when it is not. Properties: icon-name; terse: when it is not so, there is only the icon. */
#define WAY_TYPE_TOGGLE (way_toggle_get_type ())
G_DECLARE_FINAL_TYPE (WayToggle, way_toggle, WAY, TOGGLE, WayEditor)

G_END_DECLS
