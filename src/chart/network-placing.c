#include "chart/network-placing.h"

#include <math.h>

#define WORST 3  /* of the sides of a mark for a text, from 0 */
#define ASIDE 14 /* pixels that a text in a worse place is worth */

static WayRect
get_square (const WayNetworkLayout *map, double x, double y)
{
  return (WayRect){ x - map->reach, y - map->reach, 2 * map->reach, 2 * map->reach };
}

/* Returns where a text goes: on the best side it is further away from me than the mark, on the
 * worst it hides the line between the two. */
static WayRect
get_text_box (const WayNetworkLayout *map, const WayNetworkMark *mark, int text, int side)
{
  double away = map->mark + WAY_NETWORK_GAP, x = mark->x, y = mark->y;
  double width = mark->sizes[text].width, height = mark->sizes[text].height;
  gboolean upper = y < map->center_y - map->mark;
  gboolean left = x < map->center_x;

  if (side == 0 || side == WORST)
    return (WayRect){ x - width / 2, (side == 0) == upper ? y - away - height : y + away, width,
                      height };
  return (WayRect){ (side == 1) == left ? x - away - width : x + away, y - height / 2, width,
                    height };
}

static gboolean
collides (const WayNetworkPlacing *self, const WayNetworkMark *but, const WayRect *rect)
{
  for (guint i = 0; i < self->map->n_marks; i++)
    {
      const WayNetworkMark *mark = &self->map->marks[i];
      WayRect square = get_square (self->map, mark->x, mark->y);

      if (mark == but || !self->placed[i])
        continue;
      if (way_rect_touches (rect, &square) ||
          (mark->text >= 0 && way_rect_touches (rect, &mark->box)))
        return TRUE;
    }

  return FALSE;
}

/* Returns whether BOX lies between me and the last ring. */
static gboolean
is_inside (const WayNetworkLayout *map, const WayRect *box)
{
  double left = box->x - map->center_x, top = box->y - map->center_y;
  double right = left + box->width, bottom = top + box->height;
  double near_x = fmax (fmax (left, -right), 0), near_y = fmax (fmax (top, -bottom), 0);

  return hypot (fmax (-left, right), fmax (-top, bottom)) <=
             map->rings[WAY_NETWORK_RINGS - 1] - WAY_NETWORK_GAP &&
         hypot (near_x, near_y) >= map->hub + WAY_NETWORK_GAP;
}

/* Puts TEXT beside MARK on the best side that is free, and no worse than WORST. */
static gboolean
place_text (const WayNetworkPlacing *self, WayNetworkMark *mark, int text, int worst)
{
  for (int side = 0; side <= worst; side++)
    {
      WayRect box = get_text_box (self->map, mark, text, side);

      if (!is_inside (self->map, &box) || collides (self, mark, &box))
        continue;
      mark->text = text;
      mark->box = box;
      return TRUE;
    }

  return FALSE;
}

gboolean
way_network_placing_put_text (const WayNetworkPlacing *self, WayNetworkMark *mark, int text)
{
  return place_text (self, mark, text, WORST);
}

gboolean
way_network_placing_put_mark (const WayNetworkPlacing *self,
                              WayNetworkMark *mark,
                              double wanted_radius,
                              double wanted_angle)
{
  const WayNetworkLayout *map = self->map;
  const WayNetworkSector *sector = &map->sectors[mark->person.cell.circle];
  int ring = mark->person.cell.ring;
  double room = map->mark + WAY_NETWORK_GAP, best = G_MAXDOUBLE;
  double first = (ring > 0 ? map->rings[ring - 1] : map->hub) + room;
  double wanted_x = wanted_radius * cos (wanted_angle),
         wanted_y = wanted_radius * sin (wanted_angle);
  WayNetworkMark found = *mark;

  for (double radius = first; radius <= map->rings[ring] - room; radius += WAY_NETWORK_GRAIN)
    {
      double beside = asin (fmin (1, room / radius));

      for (double angle = sector->start + beside; angle <= sector->end - beside;
           angle += WAY_NETWORK_GRAIN / radius)
        {
          double x = radius * cos (angle), y = radius * sin (angle);
          double distance = hypot (x - wanted_x, y - wanted_y);

          WayRect square;

          if (distance >= best)
            continue;
          mark->x = map->center_x + x;
          mark->y = map->center_y + y;
          mark->text = -1;
          square = get_square (map, mark->x, mark->y);
          if (collides (self, mark, &square) ||
              (self->text >= 0 &&
               !place_text (self, mark, self->text, (int) fmin (WORST, (best - distance) / ASIDE))))
            continue;
          best = distance;
          found = *mark;
        }
    }

  *mark = found;
  return best < G_MAXDOUBLE;
}
