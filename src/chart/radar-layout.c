#include "chart/radar-layout.h"

#include <math.h>

#include "chart/radar-fit.h"
#include "chart/radar-labels.h"
#include "chart/text.h"

#define HUB_SHARE 0.12 /* of the radius: zero can be seen and taken hold of */
#define MARK_SIZE 12
#define TOUCH 24 /* pixels around a bead or a line that a finger may touch */

WayRadarAxis
way_radar_axis_new (const char *label, const char *note)
{
  return (WayRadarAxis){
    .label = g_strdup (label),
    .note = g_strdup (note),
    .score = { WAY_RADAR_UNSCORED, WAY_RADAR_UNSCORED, WAY_RADAR_UNSCORED },
    .wished = WAY_RADAR_UNSCORED,
    .worker = WAY_RADAR_UNSCORED,
  };
}

void
way_radar_axis_clear (WayRadarAxis *axis)
{
  g_clear_pointer (&axis->label, g_free);
  g_clear_pointer (&axis->note, g_free);
}

static void
make_figures (WayRadarLayout *self, PangoContext *context)
{
  for (guint i = 0; i <= WAY_RADAR_MAX; i++)
    {
      char figure[3];

      g_snprintf (figure, sizeof figure, "%u", i);
      self->figures[i] = way_text_new (context, figure, self->bead * 1.04, PANGO_WEIGHT_ULTRABOLD);
      if (i % 5 == 0)
        self->marks[i] =
            way_text_new (context, figure, MARK_SIZE * self->scale, PANGO_WEIGHT_NORMAL);
    }
}

/* The wheel is in the middle unless the labels of one side need more room. */
static double
get_center (double size, double start, double extent)
{
  return CLAMP (size / 2, -start, fmax (-start, size - start - extent));
}

WayRadarLayout *
way_radar_layout_new (
    const WayRadarAxis *axes, guint n_axes, double width, double height, PangoContext *context)
{
  WayRadarLayout *self = g_new0 (WayRadarLayout, 1);
  WayRadarRim rim;
  WayRect extent;

  g_return_val_if_fail (n_axes <= WAY_RADAR_MAX_AXES, self);

  self->width = width;
  self->height = height;
  self->n_spokes = n_axes;
  for (guint i = 0; i < n_axes; i++)
    {
      self->spokes[i].axis = axes[i];
      self->spokes[i].axis.label = g_strdup (axes[i].label);
      self->spokes[i].axis.note = g_strdup (axes[i].note);
      self->spokes[i].angle = 2 * G_PI * i / n_axes - G_PI / 2;
    }

  way_radar_fit (self, context);
  rim = way_radar_rim_new (self->radius, self->scale);
  way_radar_labels_place (self->spokes, n_axes, &rim, &extent);
  way_radar_labels_draw_near (self->spokes, n_axes, &rim);
  self->center_x = get_center (width, extent.x, extent.width);
  self->center_y = get_center (height, extent.y, extent.height);
  self->hub = self->radius * HUB_SHARE;
  self->bead = rim.bead;
  self->parking = rim.parking;
  self->ring = way_radar_rim_get_ring (&rim);
  for (guint i = 0; i < n_axes; i++)
    {
      self->spokes[i].box.x += self->center_x;
      self->spokes[i].box.y += self->center_y;
      self->spokes[i].bubble.x += self->center_x;
      self->spokes[i].bubble.y += self->center_y;
      self->spokes[i].pill = way_radar_rim_get_pill (self->scale, &self->spokes[i].box);
    }
  make_figures (self, context);

  return self;
}

void
way_radar_layout_free (WayRadarLayout *self)
{
  for (guint i = 0; i < self->n_spokes; i++)
    {
      way_radar_axis_clear (&self->spokes[i].axis);
      way_radar_spoke_clear_texts (&self->spokes[i]);
    }
  for (guint i = 0; i <= WAY_RADAR_MAX; i++)
    {
      g_clear_object (&self->figures[i]);
      g_clear_object (&self->marks[i]);
    }

  g_free (self);
}

double
way_radar_layout_get_parking (const WayRadarLayout *self)
{
  return (self->parking - self->hub) / (self->radius - self->hub) * WAY_RADAR_MAX;
}

void
way_radar_layout_place_of (
    const WayRadarLayout *self, guint axis, double value, double *x, double *y)
{
  double distance = self->parking;

  if (value != WAY_RADAR_UNSCORED)
    distance = self->hub + (self->radius - self->hub) * value / WAY_RADAR_MAX;

  *x = self->center_x + distance * cos (self->spokes[axis].angle);
  *y = self->center_y + distance * sin (self->spokes[axis].angle);
}

gboolean
way_radar_layout_on_label (const WayRadarLayout *self, guint axis, double x, double y)
{
  const WayRadarSpoke *spoke = &self->spokes[axis];

  return way_rect_contains (&spoke->pill, x, y) ||
         (spoke->axis.talk && way_rect_contains (&spoke->bubble, x, y));
}

gboolean
way_radar_layout_on_bead (const WayRadarLayout *self, guint axis, double x, double y)
{
  double bead_x, bead_y;

  way_radar_layout_place_of (self, axis, self->spokes[axis].axis.score[0], &bead_x, &bead_y);
  return hypot (x - bead_x, y - bead_y) <= fmax (TOUCH, self->bead);
}

int
way_radar_layout_axis_at (const WayRadarLayout *self, double x, double y)
{
  double best_distance = fmax (TOUCH, self->bead), dx = x - self->center_x, dy = y - self->center_y;
  int best = -1;

  for (guint i = 0; i < self->n_spokes; i++)
    {
      double bead_x, bead_y, distance;

      way_radar_layout_place_of (self, i, self->spokes[i].axis.score[0], &bead_x, &bead_y);
      distance = hypot (x - bead_x, y - bead_y);
      if (distance < best_distance)
        {
          best = (int) i;
          best_distance = distance;
        }
    }
  for (guint i = 0; i < self->n_spokes && best < 0; i++)
    if (way_radar_layout_on_label (self, i, x, y))
      best = (int) i;
  if (best >= 0 || hypot (dx, dy) > self->radius + TOUCH / 2)
    return best;

  best_distance = TOUCH;
  for (guint i = 0; i < self->n_spokes; i++)
    {
      double along = dx * cos (self->spokes[i].angle) + dy * sin (self->spokes[i].angle);
      double beside = fabs (dy * cos (self->spokes[i].angle) - dx * sin (self->spokes[i].angle));

      if (along > 0 && beside < best_distance)
        {
          best = (int) i;
          best_distance = beside;
        }
    }

  return best;
}

int
way_radar_layout_wished_at (const WayRadarLayout *self, double x, double y)
{
  double best_distance = TOUCH, bead_x, bead_y;
  int best = -1;

  for (guint i = 0; i < self->n_spokes; i++)
    {
      double distance;

      if (self->spokes[i].axis.wished == WAY_RADAR_UNSCORED)
        continue;
      way_radar_layout_place_of (self, i, self->spokes[i].axis.wished, &bead_x, &bead_y);
      distance = hypot (x - bead_x, y - bead_y);
      if (distance < best_distance)
        {
          best = (int) i;
          best_distance = distance;
        }
    }
  for (guint i = 0; i < self->n_spokes && best >= 0; i++)
    {
      way_radar_layout_place_of (self, i, self->spokes[i].axis.score[0], &bead_x, &bead_y);
      if (hypot (x - bead_x, y - bead_y) <= best_distance)
        best = -1;
    }

  return best;
}

/* Returns how far out squares of SIZE on neighbouring axes don't overlap any more. */
static double
get_apart (const WayRadarLayout *self, double size)
{
  double apart = 0;

  for (guint i = 0; i < self->n_spokes && self->n_spokes > 1; i++)
    {
      double angle = self->spokes[i].angle;
      double next = self->spokes[(i + 1) % self->n_spokes].angle;

      apart = fmax (apart,
                    size / fmax (fabs (cos (angle) - cos (next)), fabs (sin (angle) - sin (next))));
    }

  return apart;
}

WayRect
way_radar_layout_handle_of (const WayRadarLayout *self, guint axis, double size)
{
  double apart = (get_apart (self, size) - self->hub) / (self->radius - self->hub) * WAY_RADAR_MAX;
  double score = self->spokes[axis].axis.score[0], x, y;

  if (score == WAY_RADAR_UNSCORED)
    score = way_radar_layout_get_parking (self);
  way_radar_layout_place_of (self, axis, fmax (score, apart), &x, &y);
  return (WayRect){ x - size / 2, y - size / 2, size, size };
}

int
way_radar_layout_value_at (const WayRadarLayout *self, guint axis, double x, double y)
{
  double angle = self->spokes[axis].angle;
  double along = (x - self->center_x) * cos (angle) + (y - self->center_y) * sin (angle);
  double rim = (self->radius + self->parking) / 2;

  if (along > rim)
    return WAY_RADAR_UNSCORED;
  return CLAMP (lround ((along - self->hub) / (self->radius - self->hub) * WAY_RADAR_MAX), 0,
                WAY_RADAR_MAX);
}
