#include "chart/rect.h"

#include <math.h>

gboolean
way_rect_touches (const WayRect *self, const WayRect *other)
{
  return self->x < other->x + other->width && other->x < self->x + self->width &&
         self->y < other->y + other->height && other->y < self->y + self->height;
}

gboolean
way_rect_contains (const WayRect *self, double x, double y)
{
  return x >= self->x && x <= self->x + self->width && y >= self->y && y <= self->y + self->height;
}

WayRect
way_rect_unite (const WayRect *self, const WayRect *other)
{
  double x = fmin (self->x, other->x), y = fmin (self->y, other->y);

  return (WayRect){ x, y, fmax (self->x + self->width, other->x + other->width) - x,
                    fmax (self->y + self->height, other->y + other->height) - y };
}
