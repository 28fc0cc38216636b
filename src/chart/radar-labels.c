#include "chart/radar-labels.h"

#include <math.h>

#define ROUNDS 40 /* of pushing labels apart; enough for six on a side */

/* What a placement needs to know. NEAR: scored axes have no parked bead to keep clear of. */
typedef struct
{
  WayRadarSpoke *spokes;
  guint n_spokes;
  const WayRadarRim *rim;
  gboolean near;
} Wheel;

WayRadarRim
way_radar_rim_new (double radius, double scale)
{
  WayRadarRim self = { .radius = radius, .scale = scale };

  self.bead = fmin (18 * scale, radius * 0.125);
  self.parking = radius + self.bead + 9 * scale;
  return self;
}

double
way_radar_rim_get_ring (const WayRadarRim *self)
{
  return self->bead * 2 / 3;
}

WayRect
way_radar_rim_get_pill (double scale, const WayRect *box)
{
  return (WayRect){ box->x - 8 * scale, box->y - 4 * scale, box->width + 16 * scale,
                    box->height + 8 * scale };
}

/* The first and the opposite axis have their label above or below, all others beside. */
static gboolean
is_upright (const WayRadarSpoke *spoke)
{
  return fabs (cos (spoke->angle)) < 0.12;
}

static int
get_side (const WayRadarSpoke *spoke)
{
  return is_upright (spoke) ? 0 : cos (spoke->angle) > 0 ? 1 : -1;
}

static gboolean
has_ring (const Wheel *wheel, const WayRadarSpoke *spoke)
{
  return !wheel->near || spoke->axis.score[0] == WAY_RADAR_UNSCORED;
}

static WayRect
get_ring_box (const WayRadarSpoke *spoke, const WayRadarRim *rim)
{
  double ring = way_radar_rim_get_ring (rim) + 1;

  return (WayRect){ rim->parking * cos (spoke->angle) - ring,
                    rim->parking * sin (spoke->angle) - ring, 2 * ring, 2 * ring };
}

static WayRect
get_outer_box (const WayRadarSpoke *spoke, double scale)
{
  WayRect pill = way_radar_rim_get_pill (scale, &spoke->box);

  return spoke->axis.talk ? way_rect_unite (&pill, &spoke->bubble) : pill;
}

/* How far from the vertical middle a text of SPOKE begins, if it is to keep clear of what lies
 * at its height: the rim and the parked beads of its side. */
static double
get_clearance (const Wheel *wheel, const WayRadarSpoke *spoke)
{
  const WayRadarRim *rim = wheel->rim;
  double top = spoke->box.y - 4 * rim->scale;
  double bottom = spoke->box.y + spoke->box.height + 4 * rim->scale;
  double height = fmax (0, fmax (top, -bottom));
  double clear = rim->radius + 11 * rim->scale;
  double start = height < clear ? sqrt (clear * clear - height * height) : 0;

  for (guint i = 0; i < wheel->n_spokes; i++)
    {
      const WayRadarSpoke *other = &wheel->spokes[i];
      WayRect ring = get_ring_box (other, rim);

      if (get_side (other) != get_side (spoke) || !has_ring (wheel, other))
        continue;
      if (ring.y < bottom && ring.y + ring.height > top)
        start = fmax (start, get_side (spoke) > 0 ? ring.x + ring.width : -ring.x);
    }

  return start + 8 * rim->scale;
}

static double
get_distance (const Wheel *wheel, const WayRadarSpoke *spoke)
{
  return has_ring (wheel, spoke) ? wheel->rim->parking
                                 : wheel->rim->radius + 14 * wheel->rim->scale;
}

static void
place_height (const Wheel *wheel, WayRadarSpoke *spoke)
{
  const WayRadarRim *rim = wheel->rim;
  double distance = get_distance (wheel, spoke);
  double gap = 6 * rim->scale + (has_ring (wheel, spoke) ? way_radar_rim_get_ring (rim) : 0);
  double turn = sin (spoke->angle);

  if (!is_upright (spoke))
    spoke->box.y = distance * turn - spoke->box.height / 2 +
                   (fabs (turn) > 0.7 ? turn * spoke->box.height * 0.2 : 0);
  else
    spoke->box.y = turn < 0 ? -distance - gap - spoke->box.height : distance + gap;
}

/* The bubble goes to the outer side, on the first line. */
static void
place_bubble (WayRadarSpoke *spoke, double scale)
{
  double size = 16 * scale, gap = 12 * scale;

  spoke->bubble = (WayRect){ 0 };
  if (!spoke->axis.talk)
    return;

  spoke->bubble =
      (WayRect){ spoke->box.x + spoke->box.width + gap, spoke->box.y + 2 * scale, size, size };
  if (get_side (spoke) < 0)
    spoke->bubble.x = spoke->box.x - gap - size;
}

static void
place_side (const Wheel *wheel, WayRadarSpoke *spoke)
{
  double start;

  if (is_upright (spoke))
    {
      spoke->box.x = -spoke->box.width / 2;
    }
  else
    {
      start = fmax (get_clearance (wheel, spoke),
                    fabs (cos (spoke->angle)) * get_distance (wheel, spoke));
      spoke->box.x = get_side (spoke) > 0 ? start : -start - spoke->box.width;
    }

  place_bubble (spoke, wheel->rim->scale);
}

/* Labels of one side that are too high for their axes move up and down until they fit. */
static void
spread (const Wheel *wheel, int side)
{
  double gap = 8 * wheel->rim->scale;

  for (int round = 0; round < ROUNDS; round++)
    {
      gboolean moved = FALSE;

      for (guint i = 0; i + 1 < wheel->n_spokes; i++)
        {
          WayRadarSpoke *upper = &wheel->spokes[side > 0 ? i : i + 1];
          WayRadarSpoke *lower = &wheel->spokes[side > 0 ? i + 1 : i];
          double overlap = upper->box.y + upper->box.height + gap - lower->box.y;

          if (get_side (upper) != side || get_side (lower) != side || overlap <= 0.01)
            continue;
          upper->box.y -= overlap / 2;
          lower->box.y += overlap / 2;
          moved = TRUE;
        }

      if (!moved)
        return;
    }
}

static gboolean
is_free (const Wheel *wheel, const WayRadarSpoke *spoke)
{
  WayRect box = get_outer_box (spoke, wheel->rim->scale);

  for (guint i = 0; i < wheel->n_spokes; i++)
    {
      const WayRadarSpoke *other = &wheel->spokes[i];
      WayRect ring = get_ring_box (other, wheel->rim);
      WayRect other_box = get_outer_box (other, wheel->rim->scale);

      if (other == spoke)
        continue;
      if (way_rect_touches (&box, &other_box) ||
          (has_ring (wheel, other) && way_rect_touches (&box, &ring)))
        return FALSE;
    }

  return TRUE;
}

gboolean
way_radar_labels_place (WayRadarSpoke *spokes,
                        guint n_spokes,
                        const WayRadarRim *rim,
                        WayRect *extent)
{
  const Wheel wheel = { spokes, n_spokes, rim, FALSE };
  double reach = rim->radius + 11 * rim->scale;

  *extent = (WayRect){ -reach, -reach, 2 * reach, 2 * reach };

  for (guint i = 0; i < n_spokes; i++)
    place_height (&wheel, &spokes[i]);
  spread (&wheel, 1);
  spread (&wheel, -1);

  for (guint i = 0; i < n_spokes; i++)
    {
      WayRect ring = get_ring_box (&spokes[i], rim), outer;

      place_side (&wheel, &spokes[i]);
      outer = get_outer_box (&spokes[i], rim->scale);
      *extent = way_rect_unite (extent, &outer);
      *extent = way_rect_unite (extent, &ring);
    }

  for (guint i = 0; i < n_spokes; i++)
    if (!is_free (&wheel, &spokes[i]))
      return FALSE;

  return TRUE;
}

void
way_radar_labels_draw_near (WayRadarSpoke *spokes, guint n_spokes, const WayRadarRim *rim)
{
  const Wheel wheel = { spokes, n_spokes, rim, TRUE };

  for (guint i = 0; i < n_spokes; i++)
    {
      WayRadarSpoke far = spokes[i];

      if (has_ring (&wheel, &spokes[i]))
        continue;

      place_height (&wheel, &spokes[i]);
      place_side (&wheel, &spokes[i]);
      if (!is_free (&wheel, &spokes[i]))
        spokes[i] = far;
    }
}
