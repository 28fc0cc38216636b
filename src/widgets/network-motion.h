#pragma once

#include <adwaita.h>

#include "chart/network-draw.h"

G_BEGIN_DECLS

/* Where the marks of a map are, on their way to where they belong. */
typedef struct
{
  GArray *places; /* of WayNetworkPlace, as are the others */
  GArray *starts;
  GArray *aims;
  AdwAnimation *animation;
  GtkWidget *widget; /* (borrowed) is drawn anew at each step */
} WayNetworkMotion;

/* Lets the marks of WIDGET (borrowed) move. */
void way_network_motion_init (WayNetworkMotion *self, GtkWidget *widget);
void way_network_motion_clear (WayNetworkMotion *self);

/* Lets the marks ease to where LAYOUT has them; at once where animations are off, WIDGET is not
 * shown, or there are others than before. */
void way_network_motion_aim (WayNetworkMotion *self, const WayNetworkLayout *layout);

/* Puts all marks where LAYOUT has them without a move: the map has another size. */
void way_network_motion_jump (WayNetworkMotion *self, const WayNetworkLayout *layout);

/* A hand holds the mark of PERSON at X, Y. */
void way_network_motion_hold (WayNetworkMotion *self, guint person, double x, double y);

/* Returns (borrowed, nullable) where the marks are. */
const WayNetworkPlace *way_network_motion_get_places (const WayNetworkMotion *self);

G_END_DECLS
