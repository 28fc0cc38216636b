#include "chart/timeline-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#include "chart/em.h"
#include "chart/text.h"
#include "model/date-names.h"
#include "model/date.h"

#define HANDLE 44 /* pixels, as fingers do not grow with text */
/* At the usual size of text: */
#define DAY 4.3 /* a contact a week has room beside the next one */
#define BEAD 13.5
#define SPACE 2 /* between beads */
#define MARGIN 8
#define BUBBLE 22 /* above a bead, where there was a talk */
#define SWAY 5
#define WAVE 38 /* from one bend of the road to the next, over pi */

#define MOST_ROWS 4

static void
clear_mark (gpointer data)
{
  g_free (((WayTimelineMark *) data)->day);
}

GArray *
way_timeline_marks_new (void)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (WayTimelineMark));

  g_array_set_clear_func (marks, clear_mark);
  return marks;
}

void
way_timeline_marks_add (GArray *marks, gint64 id, const char *day, const char *kind, gboolean talk)
{
  const WayTimelineMark mark = {
    .id = id, .day = g_strdup (day), .kind = g_intern_string (kind), .talk = talk
  };

  g_array_append_val (marks, mark);
}

int
way_timeline_marks_find (const GArray *marks, gint64 id)
{
  for (guint i = 0; i < marks->len; i++)
    {
      if (g_array_index (marks, WayTimelineMark, i).id == id)
        return (int) i;
    }

  return -1;
}

gboolean
way_timeline_marks_equal (const GArray *marks, const GArray *others)
{
  if (marks->len != others->len)
    return FALSE;

  for (guint i = 0; i < marks->len; i++)
    {
      const WayTimelineMark *a = &g_array_index (marks, WayTimelineMark, i);
      const WayTimelineMark *b = &g_array_index (others, WayTimelineMark, i);

      if (a->id != b->id || a->talk != b->talk || a->kind != b->kind ||
          !g_str_equal (a->day, b->day))
        return FALSE;
    }

  return TRUE;
}

/* The first of the month in which all began: a name of a month always stands where it begins. */
static char *
find_start (const GArray *marks, const char *today)
{
  const char *first = marks->len > 0 ? g_array_index (marks, WayTimelineMark, 0).day : today;

  return g_strdup_printf ("%.7s-01", first);
}

/* Returns how many days it takes from START to TODAY, or to the last contact if that is later. */
static int
count_days (const GArray *marks, const char *start, const char *today)
{
  const char *last =
      marks->len > 0 ? g_array_index (marks, WayTimelineMark, marks->len - 1).day : today;

  return way_date_days_between (start, g_strcmp0 (last, today) > 0 ? last : today) + 1;
}

/* Once: beads may have to be placed several times. */
static void
find_days (WayTimelineLayout *self, const char *start)
{
  self->days = g_new (int, self->marks->len);
  for (guint i = 0; i < self->marks->len; i++)
    self->days[i] =
        way_date_days_between (start, g_array_index (self->marks, WayTimelineMark, i).day);
}

static double
get_x (const WayTimelineLayout *self, int days)
{
  return MARGIN * self->unit + self->radius + days * self->day;
}

/* Puts each bead into the first row where it has room. Returns FALSE if there would have to be too
 * many rows; with FORCE it stands a little later than it was instead. */
static gboolean
place_beads (WayTimelineLayout *self, gboolean force)
{
  const double pitch = 2 * self->radius + SPACE * self->unit;
  double ends[MOST_ROWS] = { 0 };

  self->n_rows = 1;
  for (guint i = 0; i < self->marks->len; i++)
    {
      double x = get_x (self, self->days[i]);
      guint row = 0, soonest = 0;

      while (row < MOST_ROWS && ends[row] > 0 && x - ends[row] < pitch - 0.5)
        {
          if (ends[row] < ends[soonest])
            soonest = row;
          row++;
        }
      if (row == MOST_ROWS)
        {
          if (!force)
            return FALSE;
          row = soonest;
          x = ends[row] + pitch;
        }

      ends[row] = x;
      self->n_rows = MAX (self->n_rows, row + 1);
      self->beads[i] = (WayTimelineBead){ x, row };
    }

  return TRUE;
}

/* A day becomes wider, up to a bead a day, until the beads have room. */
static void
spread (WayTimelineLayout *self, int days, double width)
{
  const double widest = 2 * self->radius + SPACE * self->unit;
  double room = width - 2 * (MARGIN * self->unit + self->radius);

  self->day = fmax (DAY * self->unit, room / MAX (days, 1));
  while (!place_beads (self, self->day >= widest))
    self->day = fmin (self->day * 1.4, widest);

  self->width = fmax (width, get_x (self, days) + self->radius + MARGIN * self->unit);
  for (guint i = 0; i < self->marks->len; i++)
    self->width = fmax (self->width, self->beads[i].x + self->radius + MARGIN * self->unit);
}

static void
clear_month (gpointer data)
{
  g_object_unref (((WayTimelineMonth *) data)->text);
}

static char *
name_month (const char *day, const char *today, gboolean first)
{
  int year = (int) g_ascii_strtoll (day, NULL, 10),
      month = (int) g_ascii_strtoll (day + 5, NULL, 10);
  const char *name = way_date_name_month ((GDateMonth) month);

  if (month != G_DATE_JANUARY && !(first && strncmp (day, today, 4) != 0))
    return g_strdup (name);

  /* Translators: a month and its year: "January 2026". */
  return g_strdup_printf (_("%1$s %2$d"), name, year);
}

static void
place_months (
    WayTimelineLayout *self, const char *start, int days, const char *today, PangoContext *context)
{
  g_autofree char *day = g_strdup (start);
  int at = 0;

  self->months = g_array_new (FALSE, FALSE, sizeof (WayTimelineMonth));
  g_array_set_clear_func (self->months, clear_month);
  while (at < days)
    {
      g_autofree char *name = name_month (day, today, at == 0);
      WayTimelineMonth month = { .x = round (get_x (self, at) - self->radius) + 0.5 };
      double width, height;
      char *next = way_date_add_months (day, 1);

      month.text =
          way_text_new (context, name, WAY_TEXT_EM * self->unit * 0.85, PANGO_WEIGHT_NORMAL);
      g_array_append_val (self->months, month);
      way_text_get_size (month.text, &width, &height);
      self->width = fmax (self->width, month.x + (MARGIN + 2) * self->unit + width);
      self->height = fmax (self->height, height);

      g_free (day);
      day = next;
      at = way_date_days_between (start, day);
    }
}

double
way_timeline_layout_road_at (const WayTimelineLayout *self, double x)
{
  return self->road + SWAY * self->unit * sin (x / (WAVE * self->unit));
}

/* From the top: bubbles and beads, row by row, and the names of the months. */
static void
place_rows (WayTimelineLayout *self)
{
  double pitch = 2 * self->radius + (BUBBLE + SPACE) * self->unit;
  double names = self->height;

  self->road = (BUBBLE + SWAY + SPACE) * self->unit + self->radius;
  for (guint i = 0; i < self->marks->len; i++)
    self->beads[i].y =
        way_timeline_layout_road_at (self, self->beads[i].x) + self->beads[i].y * pitch;

  self->ground =
      self->road + (self->n_rows - 1) * pitch + self->radius + (SWAY + MARGIN) * self->unit;
  self->height = ceil (self->ground + names + SPACE * self->unit);
  self->width = ceil (self->width);
}

WayTimelineLayout *
way_timeline_layout_new (const GArray *marks,
                         const char *today,
                         double width,
                         PangoContext *context)
{
  WayTimelineLayout *self = g_new0 (WayTimelineLayout, 1);
  g_autofree char *start = find_start (marks, today);
  int days = count_days (marks, start, today);

  self->marks = marks;
  self->unit = way_em_get (context) / WAY_TEXT_EM;
  self->radius = BEAD * self->unit;
  self->beads = g_new0 (WayTimelineBead, marks->len);
  find_days (self, start);
  spread (self, days, width);
  place_months (self, start, days, today, context);
  place_rows (self);
  return self;
}

void
way_timeline_layout_free (WayTimelineLayout *self)
{
  g_array_unref (self->months);
  g_free (self->beads);
  g_free (self->days);
  g_free (self);
}

WayRect
way_timeline_layout_get_handle (const WayTimelineLayout *self, guint place)
{
  const WayTimelineBead *bead = &self->beads[place];
  double size = fmax (HANDLE, 2 * self->radius + 8);

  return (WayRect){ bead->x - size / 2, bead->y - size / 2, size, size };
}

int
way_timeline_layout_mark_at (const WayTimelineLayout *self, double x, double y)
{
  double nearest = fmax (HANDLE / 2.0, self->radius);
  int found = -1;

  for (guint i = 0; i < self->marks->len; i++)
    {
      double distance = hypot (self->beads[i].x - x, self->beads[i].y - y);

      if (distance <= nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }

  return found;
}
