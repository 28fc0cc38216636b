#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays out two children: side by side where both fit, the second one as narrow as it can be, else
 * one below the other. Side by side, the first one says how high both are; the second scrolls.
 * Properties: spacing; room: how wide the first one must be beside the second, in letters (em);
 * 0: as wide as it would like to be; stacked: always one below the other. */
#define WAY_TYPE_PAIR_LAYOUT (way_pair_layout_get_type ())
G_DECLARE_FINAL_TYPE (WayPairLayout, way_pair_layout, WAY, PAIR_LAYOUT, GtkLayoutManager)

G_END_DECLS
