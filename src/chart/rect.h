#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x, y, width, height;
} WayRect;

gboolean way_rect_touches (const WayRect *self, const WayRect *other);
gboolean way_rect_contains (const WayRect *self, double x, double y);

/* Returns the smallest one around both. */
WayRect way_rect_unite (const WayRect *self, const WayRect *other);

G_END_DECLS
