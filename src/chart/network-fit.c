#include "chart/network-fit.h"

#include <math.h>
#include <string.h>

#include "chart/network-frame.h"
#include "chart/network-waiting.h"

#define TOUCH 22 /* half of what a finger needs, in pixels */
#define GAP 3    /* around a mark, and around a text */
#define BRIEF 1  /* of the texts of a mark */
#define WORST 3  /* of the sides of a mark for a text, from 0 */
#define GRAIN 7  /* pixels between the places that are tried */
#define ASIDE 14 /* pixels that a text in a worse place is worth */

/* How large the marks are, and which of the texts stand beside them. */
typedef struct
{
  double mark;
  int text;
} Attempt;

static const Attempt attempts[] = { { 18, 0 },  { 16, 0 }, { 18, 1 }, { 16, 1 }, { 16, -1 },
                                    { 13, -1 }, { 9, -1 }, { 6, -1 }, { 4, -1 }, { 2.5, -1 } };
/* Of the radius, for the ring that is fullest; and how much more room people are given than their
 * marks and texts take. */
static const struct
{
  double ring, spare;
} shares[] = {
  { 1.0 / WAY_NETWORK_RINGS, 1.3 }, { 0.42, 1.3 }, { 0.42, 2 }, { 0.55, 2 }, { 0.66, 2.5 }
};

/* One way of placing everybody. */
typedef struct
{
  WayNetworkLayout *map;
  int text;
  double spare;
  gboolean *placed; /* one per mark: it has its place */
} Fit;

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
  double away = map->mark + GAP, x = mark->x, y = mark->y;
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
collides (const Fit *fit, const WayNetworkMark *self, const WayRect *rect)
{
  for (guint i = 0; i < fit->map->n_marks; i++)
    {
      const WayNetworkMark *mark = &fit->map->marks[i];
      WayRect square = get_square (fit->map, mark->x, mark->y);

      if (mark == self || !fit->placed[i])
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
             map->rings[WAY_NETWORK_RINGS - 1] - GAP &&
         hypot (near_x, near_y) >= map->hub + GAP;
}

/* Puts TEXT beside MARK on the best side that is free, and no worse than WORST. */
static gboolean
place_text (const Fit *fit, WayNetworkMark *mark, int text, int worst)
{
  for (int side = 0; side <= worst; side++)
    {
      WayRect box = get_text_box (fit->map, mark, text, side);

      if (!is_inside (fit->map, &box) || collides (fit, mark, &box))
        continue;
      mark->text = text;
      mark->box = box;
      return TRUE;
    }

  return FALSE;
}

/* Looks for the free place in the cell of MARK that is nearest to the radius and angle wanted. */
static gboolean
place_mark (const Fit *fit, WayNetworkMark *mark, double wanted_radius, double wanted_angle)
{
  const WayNetworkLayout *map = fit->map;
  const WayNetworkSector *sector = &map->sectors[mark->person.cell.circle];
  int ring = mark->person.cell.ring;
  double room = map->mark + GAP, best = G_MAXDOUBLE;
  double first = (ring > 0 ? map->rings[ring - 1] : map->hub) + room;
  double wanted_x = wanted_radius * cos (wanted_angle),
         wanted_y = wanted_radius * sin (wanted_angle);
  WayNetworkMark found = *mark;

  for (double radius = first; radius <= map->rings[ring] - room; radius += GRAIN)
    {
      double beside = asin (fmin (1, room / radius));

      for (double angle = sector->start + beside; angle <= sector->end - beside;
           angle += GRAIN / radius)
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
          if (collides (fit, mark, &square) ||
              (fit->text >= 0 &&
               !place_text (fit, mark, fit->text, (int) fmin (WORST, (best - distance) / ASIDE))))
            continue;
          best = distance;
          found = *mark;
        }
    }

  *mark = found;
  return best < G_MAXDOUBLE;
}

static guint
count (const WayNetworkLayout *map, int circle, int ring)
{
  guint n = 0;

  for (guint i = 0; i < map->n_marks; i++)
    n += way_network_cell_equal (map->marks[i].person.cell, (WayNetworkCell){ circle, ring });

  return n;
}

/* Spreads them over the cell, in as many rows as there have to be. */
static gboolean
place_cell (const Fit *fit, int circle, int ring)
{
  const WayNetworkLayout *map = fit->map;
  const WayNetworkSector *sector = &map->sectors[circle];
  double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
  guint n = count (map, circle, ring), place = 0;
  double angle = sector->end - sector->start, arc = angle * (inner + outer) / 2;
  guint rows = MAX (1, (guint) ceil (n * 2 * map->reach / arc));

  for (guint i = 0; i < map->n_marks; i++)
    {
      if (!way_network_cell_equal (map->marks[i].person.cell, (WayNetworkCell){ circle, ring }))
        continue;
      if (!place_mark (fit, &map->marks[i], inner + (outer - inner) * (place % rows + 0.5) / rows,
                       sector->start + angle * (place + 0.5) / n))
        return FALSE;
      fit->placed[i] = TRUE;
      place++;
    }

  return TRUE;
}

/* Returns the ring that has least room for those in it, when each takes AREA. */
static int
find_fullest_ring (const WayNetworkLayout *map)
{
  int fullest = 0;
  double most = 0;

  for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
    {
      double inner = ring > 0 ? map->rings[ring - 1] : map->hub, n = 0;

      for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
        n += count (map, circle, ring);
      n /= map->rings[ring] * map->rings[ring] - inner * inner;
      if (n > most)
        {
          most = n;
          fullest = ring;
        }
    }

  return fullest;
}

/* Returns the area that one of those in the map takes. */
static double
get_area (const Fit *fit)
{
  const WayNetworkLayout *map = fit->map;
  double sum = 0;

  for (guint i = 0; i < map->n_marks; i++)
    {
      const WayRect *size = &map->marks[i].sizes[MAX (fit->text, 0)];

      sum += 4 * map->reach * map->reach + (fit->text >= 0 ? size->width * size->height : 0);
    }

  return fit->spare * sum / fmax (1, map->n_marks);
}

static void
divide (const Fit *fit)
{
  const WayNetworkLayout *map = fit->map;
  double needs[WAY_NETWORK_CIRCLES] = { 0 }, area = get_area (fit);

  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
        guint n = count (map, circle, ring);

        if (n > 1)
          needs[circle] = fmax (needs[circle], n * area * 2 / (outer * outer - inner * inner));
      }

  way_network_frame_divide (fit->map, needs);
}

/* Returns whether the marks alone would fit into each cell. */
static gboolean
has_room (const WayNetworkLayout *map)
{
  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        const WayNetworkSector *sector = &map->sectors[circle];
        double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
        double area = (sector->end - sector->start) * (outer * outer - inner * inner) / 2;

        if (count (map, circle, ring) * 4 * map->reach * map->reach > area * 1.2)
          return FALSE;
      }

  return TRUE;
}

static gboolean
place_all (Fit *fit, double share)
{
  WayNetworkLayout *map = fit->map;
  const double none[WAY_NETWORK_CIRCLES] = { 0 };
  double above;

  memset (fit->placed, 0, map->n_marks * sizeof *fit->placed);
  above = way_network_waiting_place (map, fit->text >= 0 ? fit->text : BRIEF);
  way_network_frame_divide (map, none);
  way_network_frame_fit (map, above);
  way_network_frame_set_rings (map, -1, 0);
  way_network_frame_set_rings (map, find_fullest_ring (map), share);
  divide (fit);
  way_network_frame_fit (map, above);
  way_network_frame_set_rings (map, find_fullest_ring (map), share);
  if (!has_room (map))
    return FALSE;

  for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
    for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
      if (!place_cell (fit, circle, ring))
        return FALSE;

  return TRUE;
}

/* Gives names to those who have none, or a short one, wherever there is room. */
static void
add_texts (const Fit *fit)
{
  for (guint i = 0; i < fit->map->n_marks; i++)
    {
      WayNetworkMark *mark = &fit->map->marks[i];

      if (!way_network_cell_is_placed (mark->person.cell))
        continue;
      for (int text = 0; text < (mark->text >= 0 ? mark->text : WAY_NETWORK_TEXTS); text++)
        if (place_text (fit, mark, text, WORST))
          break;
    }
}

void
way_network_fit (WayNetworkLayout *self)
{
  g_autofree gboolean *placed = g_new0 (gboolean, self->n_marks);
  gboolean done = FALSE;
  Fit fit = { self, -1, 1, placed };

  for (guint i = 0; i < G_N_ELEMENTS (attempts) && !done; i++)
    {
      fit.text = attempts[i].text;
      self->mark = attempts[i].mark * self->unit;
      self->reach = attempts[i].mark >= 16 ? fmax (TOUCH, self->mark + GAP) : self->mark + GAP;
      for (guint j = 0; j < G_N_ELEMENTS (shares) && !done; j++)
        {
          fit.spare = shares[j].spare;
          done = place_all (&fit, shares[j].ring);
        }
    }

  add_texts (&fit);
}
