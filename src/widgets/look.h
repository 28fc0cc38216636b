#pragma once

#include <adwaita.h>

#include "chart/palette.h"

G_BEGIN_DECLS

/* Returns (borrowed) the colours for drawings in WIDGET: light or dark, high contrast or not. */
const WayPalette *way_look_get_palette (GtkWidget *widget);

/* Draws WIDGET anew whenever these colours change, as long as it lives. */
void way_look_follow (GtkWidget *widget);

G_END_DECLS
