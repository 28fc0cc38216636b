#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The quote mark before words, in the colour of whose they are; a click says whose they are.
 * Property: whose. "chosen" (whose) is emitted on a choice. */
#define WAY_TYPE_WHOSE_BUTTON (way_whose_button_get_type ())
G_DECLARE_FINAL_TYPE (WayWhoseButton, way_whose_button, WAY, WHOSE_BUTTON, AdwBin)

G_END_DECLS
