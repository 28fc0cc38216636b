#include "chart/story-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#include "chart/em.h"
#include "chart/story-spread.h"
#include "chart/text.h"

#define HANDLE 48 /* pixels, as fingers do not grow with text */
/* At the usual size of text: */
#define TEXT_WIDTH 134
#define DATE_WIDTH 86
#define SWAY 46 /* from the middle to the best or to the hardest times */
#define BEAD 11
#define SPACE 12
#define LINES 3 /* of the words of a moment; all of them stand in its card */

static PangoLayout *
make_text (PangoContext *context, const char *words, double size, PangoWeight weight, double width)
{
  PangoLayout *text = way_text_new (context, words, size, weight);

  pango_layout_set_width (text, (int) (width * PANGO_SCALE));
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  return text;
}

/* Makes the texts of PLACE and the size of its box. */
static void
make_texts (WayStoryLayout *self, WayStoryPlace *place, PangoContext *context)
{
  const WayStoryMark *mark = place->mark;
  double em = WAY_TEXT_EM * self->unit, width, height;
  double room = (mark->profile ? DATE_WIDTH : TEXT_WIDTH) * self->unit;

  place->when = make_text (context, mark->when, em * 0.85,
                           mark->profile ? PANGO_WEIGHT_NORMAL : PANGO_WEIGHT_BOLD, room);
  way_text_get_size (place->when, &place->box.width, &place->box.height);
  place->words_y = place->box.height;
  if (!mark->profile)
    {
      place->words = make_text (context, mark->words, em * 0.92, PANGO_WEIGHT_NORMAL, room);
      pango_layout_set_height (place->words, -LINES);
      pango_layout_set_ellipsize (place->words, PANGO_ELLIPSIZE_END);
      way_text_get_size (place->words, &width, &height);
      place->box.width = fmax (place->box.width, width);
      place->box.height += height;
    }
  else if (mark->life >= 0)
    {
      g_autofree char *figure = g_strdup_printf ("%d", mark->life);

      place->words = way_text_new (context, figure, em * 0.85, PANGO_WEIGHT_BOLD);
    }

  place->box.width = fmin (place->box.width, room);
  pango_layout_set_width (place->when, (int) (place->box.width * PANGO_SCALE));
  if (!mark->profile)
    pango_layout_set_width (place->words, (int) (place->box.width * PANGO_SCALE));
}

/* Returns the height of the highest box of moments, or of profiles. Words may change sides with
 * their moment, so both sides have the same room and nothing else moves. */
static double
find_height (const WayStoryLayout *self, gboolean profiles)
{
  double height = 0;

  for (guint i = 0; i < self->story->n_marks; i++)
    {
      if (self->places[i].mark->profile == profiles)
        height = fmax (height, self->places[i].box.height);
    }

  return height;
}

static void
place_boxes (WayStoryLayout *self, double below, double dates)
{
  double gap = self->bead + SPACE / 2.0 * self->unit;

  for (guint i = 0; i < self->story->n_marks; i++)
    {
      WayStoryPlace *place = &self->places[i];

      place->box.x = place->x - place->box.width / 2;
      if (place->mark->profile)
        place->box.y = dates;
      else if (place->above)
        place->box.y = self->top - gap - place->box.height;
      else
        place->box.y = below;
    }
}

/* From the top: words above, the line with its sway, words below, the ground with its dates. */
static void
place_rows (WayStoryLayout *self)
{
  double space = SPACE * self->unit, gap = self->bead + space / 2;
  double words = find_height (self, FALSE), date = find_height (self, TRUE), below, ground_below;

  self->top = fmax (space / 2 + words + gap, HANDLE / 2.0 + 2);
  self->bottom = self->top + 2 * SWAY * self->unit;
  below = self->bottom + gap;
  ground_below = fmax (below + words, self->bottom + HANDLE / 2.0);
  self->ground = ground_below + HANDLE / 2.0;
  self->height = date > 0 ? self->ground + HANDLE / 2.0 + date : ground_below;
  self->height = ceil (self->height + space / 2);
  place_boxes (self, below, self->ground + HANDLE / 2.0 - 4);
}

static void
place_some_time (WayStoryLayout *self)
{
  self->some_time = self->width;
  for (guint i = self->story->n_marks; i > 0 && self->places[i - 1].mark->some_time; i--)
    self->some_time = i > 1 ? (self->places[i - 2].x + self->places[i - 1].x) / 2 : self->start;
}

/* What the height of the line means, in words. */
static void
make_ends (WayStoryLayout *self, PangoContext *context)
{
  double em = WAY_TEXT_EM * self->unit, good, hard, height;

  /* Translators: at the upper end of the line of a life; as short as can be. */
  self->good = way_text_new (context, C_ ("story", "good times"), em * 0.85, PANGO_WEIGHT_NORMAL);
  /* Translators: at the lower end of the line of a life; as short as can be. */
  self->hard = way_text_new (context, C_ ("story", "hard times"), em * 0.85, PANGO_WEIGHT_NORMAL);
  way_text_get_size (self->good, &good, &height);
  way_text_get_size (self->hard, &hard, &height);
  self->start = fmax (good, hard) + SPACE / 2.0 * self->unit;
}

WayStoryLayout *
way_story_layout_new (const WayStory *story, double width, PangoContext *context)
{
  WayStoryLayout *self = g_new0 (WayStoryLayout, 1);

  self->story = story;
  self->unit = way_em_get (context) / WAY_TEXT_EM;
  self->bead = BEAD * self->unit;
  self->places = g_new0 (WayStoryPlace, story->n_marks);
  for (guint i = 0; i < story->n_marks; i++)
    {
      self->places[i].mark = &story->marks[i];
      make_texts (self, &self->places[i], context);
    }

  make_ends (self, context);
  way_story_spread (self, width);
  place_rows (self);
  place_some_time (self);
  return self;
}

void
way_story_layout_free (WayStoryLayout *self)
{
  for (guint i = 0; i < self->story->n_marks; i++)
    {
      g_clear_object (&self->places[i].when);
      g_clear_object (&self->places[i].words);
    }
  g_clear_object (&self->good);
  g_clear_object (&self->hard);
  g_free (self->places);
  g_free (self);
}

double
way_story_layout_get_y (const WayStoryLayout *self, double tone)
{
  double middle = (self->top + self->bottom) / 2;

  if (tone <= WAY_STORY_OPEN)
    return middle;
  return middle - tone / WAY_STORY_BEST * (middle - self->top);
}

int
way_story_layout_tone_at (const WayStoryLayout *self, double y)
{
  double middle = (self->top + self->bottom) / 2;
  double tone = round ((middle - y) / (middle - self->top) * WAY_STORY_BEST);

  return (int) CLAMP (tone, WAY_STORY_HARDEST, WAY_STORY_BEST);
}

void
way_story_layout_get_tones (const WayStoryLayout *self, double *tones)
{
  for (guint i = 0; i < self->story->n_marks; i++)
    tones[i] = self->story->marks[i].tone != WAY_STORY_OPEN ? self->story->marks[i].tone : 0;
}

/* It is level at each moment, and eases from one to the next. */
double
way_story_layout_line_at (const WayStoryLayout *self, const double *tones, double x)
{
  int before = -1, after = -1;
  double t;

  for (guint i = 0; i < self->story->n_marks && after < 0; i++)
    {
      if (self->places[i].mark->profile)
        continue;
      if (self->places[i].x <= x)
        before = (int) i;
      else
        after = (int) i;
    }

  if (before < 0 && after < 0)
    return way_story_layout_get_y (self, 0);
  if (before < 0 || after < 0)
    return way_story_layout_get_y (self, tones[MAX (before, after)]);

  t = (x - self->places[before].x) / (self->places[after].x - self->places[before].x);
  return way_story_layout_get_y (self, tones[before] +
                                           (tones[after] - tones[before]) * t * t * (3 - 2 * t));
}

WayRect
way_story_layout_get_handle (const WayStoryLayout *self, guint place)
{
  const WayStoryMark *mark = self->places[place].mark;
  double y = mark->profile ? self->ground : way_story_layout_get_y (self, mark->tone);

  return (WayRect){ self->places[place].x - HANDLE / 2.0, y - HANDLE / 2.0, HANDLE, HANDLE };
}

int
way_story_layout_mark_at (const WayStoryLayout *self, double x, double y)
{
  for (guint i = 0; i < self->story->n_marks; i++)
    {
      WayRect handle = way_story_layout_get_handle (self, i);

      if (way_rect_contains (&handle, x, y) || way_rect_contains (&self->places[i].box, x, y))
        return (int) i;
    }

  return -1;
}
