#include "chart/network-frame.h"

#include <math.h>

#define FULL_TURN (2 * G_PI)
#define SMALLEST_SECTOR (FULL_TURN / 15) /* a finger still finds it */
#define MOST_SINGLE (FULL_TURN / 4)      /* that sectors take for those who are alone in them */
#define SMALLEST_RADIUS 40
#define STEP 4     /* between radiuses that are tried */
#define NAME_GAP 8 /* between the last ring and a name */
#define MARGIN 2   /* at the edge */
#define HUB_SHARE 0.15
#define HUB 26

/* The ends, which are sizes so far, become angles; nobody gives away of the least. */
static void
make_whole_turn (WayNetworkLayout *self, const double *least)
{
  double sum = 0, above = 0, angle = -G_PI / 2, factor;

  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      sum += self->sectors[i].end;
      above += self->sectors[i].end - least[i];
    }
  factor = above > 0 ? (above + FULL_TURN - sum) / above : 0;

  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      WayNetworkSector *sector = &self->sectors[i];

      sector->start = angle;
      angle += least[i] + (sector->end - least[i]) * factor;
      sector->end = angle;
    }
}

/* Leaves half of the turn to those who need more. */
static void
bound_least (const double *wanted, double *least)
{
  double sum = 0;

  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    sum += fmax (wanted[i], SMALLEST_SECTOR) - SMALLEST_SECTOR;
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    least[i] = SMALLEST_SECTOR + fmax (wanted[i] - SMALLEST_SECTOR, 0) *
                                     fmin (1, MOST_SINGLE / fmax (sum, MOST_SINGLE));
}

void
way_network_frame_divide (WayNetworkLayout *self, const double *needs, const double *wanted_least)
{
  gboolean wide[WAY_NETWORK_CIRCLES] = { FALSE };
  double least[WAY_NETWORK_CIRCLES], share = FULL_TURN / WAY_NETWORK_CIRCLES;

  bound_least (wanted_least, least);
  /* Whoever needs more takes it, the others have equal shares of what is left. */
  for (guint round = 0; round < WAY_NETWORK_CIRCLES; round++)
    {
      double left = FULL_TURN;
      guint n = 0;

      for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
        {
          wide[i] |= needs[i] > share;
          left -= wide[i] ? needs[i] : 0;
          n += !wide[i];
        }
      share = n > 0 ? fmax (left / n, SMALLEST_SECTOR) : share;
    }

  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    self->sectors[i].end = fmax (wide[i] ? needs[i] : share, least[i]);

  make_whole_turn (self, least);
}

/* Returns whether BOX, around 0, 0, keeps clear of a circle there. */
static gboolean
is_outside (const WayRect *box, double radius)
{
  double x = fmax (fmax (box->x, -box->x - box->width), 0);
  double y = fmax (fmax (box->y, -box->y - box->height), 0);

  return x * x + y * y >= radius * radius;
}

static gboolean
is_free (const WayNetworkLayout *self, guint sector)
{
  for (guint i = 0; i < sector; i++)
    if (way_rect_touches (&self->sectors[i].box, &self->sectors[sector].box))
      return FALSE;

  return TRUE;
}

/* Puts the names around 0, 0, each outwards until it touches nothing; returns what all covers. */
static WayRect
place_names (WayNetworkLayout *self, double radius)
{
  WayRect extent = { -radius, -radius, 2 * radius, 2 * radius };

  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      WayNetworkSector *sector = &self->sectors[i];
      double angle = (sector->start + sector->end) / 2, distance = radius;
      WayRect *box = &sector->box;

      do
        {
          box->x = distance * cos (angle) - box->width * (1 - cos (angle)) / 2;
          box->y = distance * sin (angle) - box->height * (1 - sin (angle)) / 2;
          distance += 2;
        }
      while (!is_outside (box, radius + NAME_GAP * self->unit) || !is_free (self, i));
      extent = way_rect_unite (&extent, box);
    }

  return extent;
}

static double
get_center (double size, double start, double extent)
{
  return CLAMP (size / 2, MARGIN - start, fmax (MARGIN - start, size - MARGIN - start - extent));
}

void
way_network_frame_fit (WayNetworkLayout *self, double height_above)
{
  double width = self->width - 2 * MARGIN, height = self->height - height_above - 2 * MARGIN;
  double radius = fmin (width, height) / 2;
  WayRect extent = place_names (self, radius);

  while (radius > SMALLEST_RADIUS && (extent.width > width || extent.height > height))
    {
      radius -= STEP;
      extent = place_names (self, radius);
    }

  self->center_x = get_center (self->width, extent.x, extent.width);
  self->center_y = height_above + get_center (self->height - height_above, extent.y, extent.height);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      self->sectors[i].box.x += self->center_x;
      self->sectors[i].box.y += self->center_y;
    }
  self->rings[WAY_NETWORK_RINGS - 1] = radius;
  self->hub = fmin (HUB * self->unit, radius * HUB_SHARE);
}

void
way_network_frame_set_rings (WayNetworkLayout *self, int wide, double share)
{
  double room = self->rings[WAY_NETWORK_RINGS - 1] - self->hub, radius = self->hub;

  for (int i = 0; i < WAY_NETWORK_RINGS - 1; i++)
    {
      if (wide < 0)
        radius += room / WAY_NETWORK_RINGS;
      else
        radius += room * (i == wide ? share : (1 - share) / (WAY_NETWORK_RINGS - 1));
      self->rings[i] = radius;
    }
}
