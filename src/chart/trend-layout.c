#include "chart/trend-layout.h"

#include <math.h>

#include "chart/em.h"
#include "chart/text.h"

/* In em. */
#define BEAD 0.72
#define LEAST_BEAD 0.22
#define FIGURE_BEAD 0.5 /* a figure fits into that much */
#define LABEL 1.5       /* the line of a name */
#define FIELD 3.0       /* from 0 up to 10 */
#define SPACE 0.9       /* below a lane, half a bead included */
#define DATES 1.7
#define MARGIN 1.6  /* beside the first and the last date */
#define BETWEEN 0.5 /* two dates in words */
#define APART 1.1   /* from a bead to the next, in diameters */

static double
get_lane_height (double em)
{
  return em * (LABEL + BEAD + FIELD + BEAD + SPACE);
}

double
way_trend_layout_get_height (guint n_lines, PangoContext *context)
{
  double em = way_em_get (context);

  return n_lines * get_lane_height (em) + em * DATES;
}

static double
get_width (PangoLayout *text)
{
  int width;

  pango_layout_get_pixel_size (text, &width, NULL);
  return width;
}

static gboolean
is_of_two (const WayTrend *trend)
{
  return trend->voices[WAY_TREND_WORKER] != NULL;
}

/* As large as they can be side by side. */
static void
size_beads (WayTrendLayout *self, double em)
{
  guint n = self->trend->n_dates;
  double beads = is_of_two (self->trend) ? WAY_TREND_VOICES : 1;
  double room = self->width - 2 * em * MARGIN;

  self->bead = em * BEAD;
  if (n > 1)
    self->bead = CLAMP (room / (n - 1) / (2 * APART * beads), em * LEAST_BEAD, self->bead);
  self->aside = is_of_two (self->trend) ? APART * self->bead : 0;
  self->figures_fit = self->bead >= em * FIGURE_BEAD;
}

/* Dates lie as far apart as the days do, yet beads never on each other. */
static void
place_dates (WayTrendLayout *self, double em)
{
  guint n = self->trend->n_dates;
  double left = em * MARGIN, right = self->width - em * MARGIN, room = right - left;
  double least = 2 * APART * self->bead + 2 * self->aside;
  double days = n > 0 ? MAX (self->trend->days[n - 1], 1) : 1;

  if (n > 1)
    least = fmin (least, room / (n - 1));
  for (guint i = 0; i < n; i++)
    {
      self->x[i] = n > 1 ? left + room * self->trend->days[i] / days : self->width / 2;
      if (i > 0)
        self->x[i] = fmax (self->x[i], self->x[i - 1] + least);
    }
  for (guint i = n; i-- > 1;)
    self->x[i] = fmin (self->x[i], right - least * (n - 1 - i));
}

/* The last date always has its words; of the others those that have room. */
static void
make_dates (WayTrendLayout *self, PangoContext *context, double em)
{
  guint n = self->trend->n_dates;
  double free_from = 0, last_from = 0;

  for (guint i = n; i-- > 0;)
    {
      PangoLayout *text =
          way_text_new (context, self->trend->dates[i], em * 0.85, PANGO_WEIGHT_NORMAL);

      self->dates[i] = text;
    }
  if (n > 0)
    last_from = fmin (self->x[n - 1] - get_width (self->dates[n - 1]) / 2,
                      self->width - get_width (self->dates[n - 1])) -
                em * BETWEEN;
  for (guint i = 0; i + 1 < n; i++)
    {
      double from = fmax (self->x[i] - get_width (self->dates[i]) / 2, 0);
      double to = from + get_width (self->dates[i]);

      if (from < free_from || to > last_from)
        g_clear_object (&self->dates[i]);
      else
        free_from = to + em * BETWEEN;
    }
}

static void
place_lane (WayTrendLayout *self, guint i, PangoContext *context, double em)
{
  WayTrendLane *lane = &self->lanes[i];

  lane->box = (WayRect){ 0, i * get_lane_height (em), self->width, get_lane_height (em) };
  lane->top = lane->box.y + em * (LABEL + BEAD);
  lane->bottom = lane->top + em * FIELD;
  lane->label = way_text_new (context, self->trend->lines[i].label, em, PANGO_WEIGHT_BOLD);
  pango_layout_set_width (lane->label, (int) (self->width * PANGO_SCALE));
  pango_layout_set_height (lane->label, -1);
  pango_layout_set_ellipsize (lane->label, PANGO_ELLIPSIZE_END);
}

WayTrendLayout *
way_trend_layout_new (const WayTrend *trend, double width, PangoContext *context)
{
  WayTrendLayout *self = g_new0 (WayTrendLayout, 1);
  double em = way_em_get (context);

  self->trend = trend;
  self->width = width;
  self->height = way_trend_layout_get_height (trend->n_lines, context);
  self->x = g_new0 (double, trend->n_dates);
  self->lanes = g_new0 (WayTrendLane, trend->n_lines);
  self->dates = g_new0 (PangoLayout *, trend->n_dates);
  self->dates_y = self->height - em * DATES * 0.8;

  size_beads (self, em);
  place_dates (self, em);
  make_dates (self, context, em);
  for (guint i = 0; i < trend->n_lines; i++)
    place_lane (self, i, context, em);
  for (guint i = 0; i <= WAY_TREND_MAX; i++)
    {
      g_autofree char *figure = g_strdup_printf ("%u", i);

      self->figures[i] = way_text_new (context, figure, self->bead * 1.1, PANGO_WEIGHT_ULTRABOLD);
    }

  return self;
}

void
way_trend_layout_free (WayTrendLayout *self)
{
  for (guint i = 0; i < self->trend->n_lines; i++)
    g_clear_object (&self->lanes[i].label);
  for (guint i = 0; i < self->trend->n_dates; i++)
    g_clear_object (&self->dates[i]);
  for (guint i = 0; i <= WAY_TREND_MAX; i++)
    g_clear_object (&self->figures[i]);
  g_free (self->lanes);
  g_free (self->dates);
  g_free (self->x);
  g_free (self);
}

double
way_trend_layout_get_x (const WayTrendLayout *self, WayTrendVoice voice, guint date)
{
  return self->x[date] + (voice == WAY_TREND_PERSON ? -self->aside : self->aside);
}

double
way_trend_layout_get_y (const WayTrendLayout *self, guint lane, int score)
{
  const WayTrendLane *place = &self->lanes[lane];

  return place->bottom + (place->top - place->bottom) * score / WAY_TREND_MAX;
}

int
way_trend_layout_lane_at (const WayTrendLayout *self, double y)
{
  for (guint i = 0; i < self->trend->n_lines; i++)
    if (y >= self->lanes[i].box.y && y < self->lanes[i].box.y + self->lanes[i].box.height)
      return (int) i;

  return -1;
}
