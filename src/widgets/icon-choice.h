#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One of some pictures, as buttons side by side. Where the value is left open, the usual picture is
 * the chosen one, and choosing that leaves it open again. */
#define WAY_TYPE_ICON_CHOICE (way_icon_choice_get_type ())
G_DECLARE_FINAL_TYPE (WayIconChoice, way_icon_choice, WAY, ICON_CHOICE, WayEditor)

/* Offers ICON, which a screen reader calls LABEL. */
void way_icon_choice_add (WayIconChoice *self, const char *icon, const char *label);

void way_icon_choice_set_usual (WayIconChoice *self, const char *icon);

G_END_DECLS
