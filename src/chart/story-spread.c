#include "chart/story-spread.h"

#include <math.h>

#define HANDLE 50 /* pixels from one to the next, as fingers do not grow with text */
#define SPACE 12  /* between texts, at the usual size of text */
#define BREAK 30  /* before the moments of some time */

/* The rows in which things must not touch. */
enum
{
  ABOVE,
  BELOW,
  LINE,   /* handles of moments */
  GROUND, /* profiles with their dates */
  N_ROWS,
};

/* How far each row is taken, from the left. */
typedef struct
{
  double taken[N_ROWS];
} Rows;

static void
take (Rows *rows, int row, double x, double half, double space)
{
  rows->taken[row] = x + half + space;
}

/* Returns where PLACE may stand at the earliest. */
static double
find_earliest (const WayStoryPlace *place, const Rows *rows)
{
  double half = place->box.width / 2;

  if (place->mark->profile)
    return fmax (rows->taken[GROUND] + fmax (half, HANDLE / 2.0), rows->taken[BELOW]);
  return fmax (rows->taken[LINE] + HANDLE / 2.0, rows->taken[place->above ? ABOVE : BELOW] + half);
}

/* Packs all from the left. Returns the width that it takes. */
static double
pack (WayStoryLayout *self, gboolean by_room)
{
  double space = SPACE * self->unit, previous = 0, right = 0;
  Rows rows = { { self->start, self->start, self->start, self->start } };

  for (guint i = 0; i < self->story->n_marks; i++)
    {
      WayStoryPlace *place = &self->places[i];
      const WayStoryMark *mark = place->mark;
      double half = place->box.width / 2;

      place->above = mark->tone >= 0 || mark->tone == WAY_STORY_OPEN;
      if (by_room && rows.taken[ABOVE] != rows.taken[BELOW])
        place->above = rows.taken[ABOVE] < rows.taken[BELOW];

      place->x = fmax (find_earliest (place, &rows), previous);
      if (mark->some_time && (i == 0 || !self->places[i - 1].mark->some_time))
        place->x += BREAK * self->unit;
      previous = place->x;

      if (mark->profile)
        {
          take (&rows, GROUND, place->x, fmax (half, HANDLE / 2.0), space / 2);
          take (&rows, BELOW, place->x, 0, space / 2); /* its stem */
        }
      else
        {
          take (&rows, LINE, place->x, HANDLE / 2.0, 0);
          take (&rows, place->above ? ABOVE : BELOW, place->x, half, space);
        }
      right = fmax (right, place->x + fmax (half, HANDLE / 2.0));
    }

  return right;
}

/* Returns the years between a place and the one before it, or 0 where nobody knows. */
static double
get_years (const WayStoryLayout *self, guint place)
{
  const WayStoryMark *mark = self->places[place].mark;

  return place == 0 || mark->some_time ? 0 : mark->time - self->places[place - 1].mark->time;
}

static double
get_gap (const WayStoryLayout *self, guint place, double per_year)
{
  double least = self->places[place].x - self->places[place - 1].x;

  return fmax (least, per_year * get_years (self, place));
}

/* Returns how much wider all becomes with PER_YEAR pixels for a year. */
static double
get_growth (const WayStoryLayout *self, double per_year)
{
  double growth = 0;

  for (guint i = 1; i < self->story->n_marks; i++)
    growth += get_gap (self, i, per_year) - get_gap (self, i, 0);

  return growth;
}

/* Returns the pixels for a year with which the gaps take ROOM more, or 0 if years do not matter. */
static double
find_per_year (const WayStoryLayout *self, double room)
{
  double low = 0, high = 1;

  while (get_growth (self, high) < room)
    {
      high *= 2;
      if (high > 1e6)
        return 0;
    }
  for (int i = 0; i < 40; i++)
    {
      double middle = (low + high) / 2;

      if (get_growth (self, middle) < room)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
stretch (WayStoryLayout *self, double room)
{
  guint n = self->story->n_marks;
  double per_year = find_per_year (self, room);
  g_autofree double *gaps = g_new0 (double, n);

  for (guint i = 1; i < n; i++)
    gaps[i] = get_gap (self, i, per_year) + (per_year == 0 ? room / (n + 1) : 0);
  if (per_year == 0)
    self->places[0].x += room / (n + 1);
  for (guint i = 1; i < n; i++)
    self->places[i].x = self->places[i - 1].x + gaps[i];
}

void
way_story_spread (WayStoryLayout *self, double width)
{
  double margin = SPACE * self->unit, needed;

  self->width = width;
  if (self->story->n_marks == 0)
    return;

  needed = pack (self, FALSE) + margin;
  if (needed > width)
    needed = pack (self, TRUE) + margin;
  self->width = fmax (ceil (needed), width);
  stretch (self, self->width - needed);
}
