#include "chart/network-fit.h"

#include <math.h>
#include <string.h>

#include "chart/network-frame.h"
#include "chart/network-placing.h"
#include "chart/network-waiting.h"

#define TOUCH 22 /* half of what a finger needs, in pixels */
#define BRIEF 1  /* of the texts of a mark */

/* How large the marks are, and which of the texts stand beside them. */
typedef struct
{
  double mark;
  int text;
} Attempt;

static const Attempt attempts[] = { { 18, 0 },  { 16, 0 },    { 18, 1 },  { 16, 1 },
                                    { 16, -1 }, { 14.5, -1 }, { 13, -1 }, { 9, -1 },
                                    { 6, -1 },  { 4, -1 },    { 2.5, -1 } };
/* Of the radius, for the ring that is fullest; and how much more room people are given than their
 * marks and texts take. */
static const struct
{
  double ring, spare;
} shares[] = { { 1.0 / WAY_NETWORK_RINGS, 1.3 },
               { 0.42, 1.3 },
               { 0.42, 2 },
               { 0.55, 2 },
               { 0.66, 2.5 },
               { 0.8, 3 },
               { 0.86, 4.5 } };

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
place_cell (const WayNetworkPlacing *placing, int circle, int ring)
{
  const WayNetworkLayout *map = placing->map;
  const WayNetworkSector *sector = &map->sectors[circle];
  double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
  guint n = count (map, circle, ring), place = 0;
  double angle = sector->end - sector->start, arc = angle * (inner + outer) / 2;
  guint rows = MAX (1, (guint) ceil (n * 2 * map->reach / arc));

  for (guint i = 0; i < map->n_marks; i++)
    {
      if (!way_network_cell_equal (map->marks[i].person.cell, (WayNetworkCell){ circle, ring }))
        continue;
      if (!way_network_placing_put_mark (placing, &map->marks[i],
                                         inner + (outer - inner) * (place % rows + 0.5) / rows,
                                         sector->start + angle * (place + 0.5) / n))
        return FALSE;
      placing->placed[i] = TRUE;
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
get_area (const WayNetworkPlacing *placing, double spare)
{
  const WayNetworkLayout *map = placing->map;
  double sum = 0;

  for (guint i = 0; i < map->n_marks; i++)
    {
      const WayRect *size = &map->marks[i].sizes[MAX (placing->text, 0)];

      sum += 4 * map->reach * map->reach + (placing->text >= 0 ? size->width * size->height : 0);
    }

  return spare * sum / fmax (1, map->n_marks);
}

/* Returns the angle in which one mark stands clear of the borders of a ring that ends at OUTER. */
static double
get_single_angle (const WayNetworkLayout *map, double outer)
{
  double room = map->mark + WAY_NETWORK_GAP;

  return 2 * asin (fmin (1, room / fmax (room, outer - room - WAY_NETWORK_GRAIN)));
}

static void
divide (const WayNetworkPlacing *placing, double spare)
{
  const WayNetworkLayout *map = placing->map;
  double needs[WAY_NETWORK_CIRCLES] = { 0 }, least[WAY_NETWORK_CIRCLES] = { 0 };
  double area = get_area (placing, spare);

  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
        guint n = count (map, circle, ring);

        if (n > 1)
          needs[circle] = fmax (needs[circle], n * area * 2 / (outer * outer - inner * inner));
        if (n > 0)
          least[circle] = fmax (least[circle], get_single_angle (map, outer));
      }

  way_network_frame_divide (placing->map, needs, least);
}

/* Returns whether the marks alone would fit into each cell. Who is alone in one may reach over its
 * borders. */
static gboolean
has_room (const WayNetworkLayout *map)
{
  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        const WayNetworkSector *sector = &map->sectors[circle];
        double inner = ring > 0 ? map->rings[ring - 1] : map->hub, outer = map->rings[ring];
        double area = (sector->end - sector->start) * (outer * outer - inner * inner) / 2;
        guint n = count (map, circle, ring);

        if (n > 1 && n * 4 * map->reach * map->reach > area * 1.2)
          return FALSE;
      }

  return TRUE;
}

static gboolean
place_all (const WayNetworkPlacing *placing, double share, double spare)
{
  WayNetworkLayout *map = placing->map;
  const double none[WAY_NETWORK_CIRCLES] = { 0 };
  double above;
  int fullest;

  for (guint i = 0; i < map->n_marks; i++) /* there may be none at all */
    placing->placed[i] = FALSE;
  above = way_network_waiting_place (map, placing->text >= 0 ? placing->text : BRIEF);
  way_network_frame_divide (map, none, none);
  way_network_frame_fit (map, above);
  way_network_frame_set_rings (map, -1, 0);
  fullest = find_fullest_ring (map); /* as long as they are equal */
  way_network_frame_set_rings (map, fullest, share);
  divide (placing, spare);
  way_network_frame_fit (map, above);
  way_network_frame_set_rings (map, fullest, share);
  if (!has_room (map))
    return FALSE;

  for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
    for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
      if (!place_cell (placing, circle, ring))
        return FALSE;

  return TRUE;
}

/* Gives names to those who have none, or a short one, wherever there is room. */
static void
add_texts (const WayNetworkPlacing *placing)
{
  for (guint i = 0; i < placing->map->n_marks; i++)
    {
      WayNetworkMark *mark = &placing->map->marks[i];

      if (!way_network_cell_is_placed (mark->person.cell))
        continue;
      for (int text = 0; text < (mark->text >= 0 ? mark->text : WAY_NETWORK_TEXTS); text++)
        if (way_network_placing_put_text (placing, mark, text))
          break;
    }
}

void
way_network_fit (WayNetworkLayout *self)
{
  g_autofree gboolean *placed = g_new0 (gboolean, self->n_marks);
  gboolean done = FALSE;
  WayNetworkPlacing placing = { self, -1, placed };

  for (guint i = 0; i < G_N_ELEMENTS (attempts) && !done; i++)
    {
      placing.text = attempts[i].text;
      self->mark = attempts[i].mark * self->unit;
      self->reach = attempts[i].mark >= 16 ? fmax (TOUCH, self->mark + WAY_NETWORK_GAP)
                                           : self->mark + WAY_NETWORK_GAP;
      for (guint j = 0; j < G_N_ELEMENTS (shares) && !done; j++)
        done = place_all (&placing, shares[j].ring, shares[j].spare);
    }

  add_texts (&placing);
}
