#include "chart/story.h"

#include <stdlib.h>

#include "model/date.h"
#include "model/moment-words.h"
#include "model/score-words.h"

#define DAYS_OF_YEAR 365.25

static gboolean
has (WayRecord *moment, const char *column)
{
  return way_record_get_int (moment, column) != WAY_NONE;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  const gint64 *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

/* Returns the year of birth that moments with a year and an age tell, or WAY_NONE. A birthday lies
 * within the year, so they may differ by one: most of them are right. */
static gint64
find_birth (GListModel *moments)
{
  g_autoptr (GArray) births = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < g_list_model_get_n_items (moments); i++)
    {
      g_autoptr (WayRecord) moment = g_list_model_get_item (moments, i);
      gint64 birth;

      if (!has (moment, "year") || !has (moment, "age"))
        continue;
      birth = way_record_get_int (moment, "year") - way_record_get_int (moment, "age");
      g_array_append_val (births, birth);
    }

  g_array_sort (births, compare_years);
  return births->len > 0 ? g_array_index (births, gint64, births->len / 2) : WAY_NONE;
}

static WayStoryOrder
find_order (GListModel *moments, gint64 birth)
{
  gboolean any_year = FALSE, any_age = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (moments); i++)
    {
      g_autoptr (WayRecord) moment = g_list_model_get_item (moments, i);

      any_year |= has (moment, "year");
      any_age |= has (moment, "age");
    }

  if (birth != WAY_NONE || !any_age)
    return WAY_STORY_BY_YEAR;
  return any_year ? WAY_STORY_BY_PLACE : WAY_STORY_BY_AGE;
}

static WayStoryMark
make_moment (WayRecord *moment, WayStoryOrder order, gint64 birth, guint place)
{
  gint64 tone = way_record_get_int (moment, "tone");
  WayStoryMark mark = {
    .id = way_record_get_id (moment),
    .when = way_moment_say_when (WAY_MOMENT (moment)),
    .words = g_strdup (way_record_get_text (moment, "words")),
    .some_time = !has (moment, "year") && !has (moment, "age"),
    .tone = tone != WAY_NONE ? (int) tone : WAY_STORY_OPEN,
    .life = -1,
  };

  if (mark.some_time || order == WAY_STORY_BY_PLACE)
    mark.time = place;
  else if (order == WAY_STORY_BY_AGE)
    mark.time = (double) way_record_get_int (moment, "age");
  else if (has (moment, "year"))
    mark.time = (double) way_record_get_int (moment, "year");
  else
    mark.time = (double) (birth + way_record_get_int (moment, "age"));

  return mark;
}

/* Where years are unknown, profiles stand behind all that has been told: they are of our time. */
static WayStoryMark
make_profile (WayRecord *profile, WayStoryOrder order, double last)
{
  const char *date = way_record_get_text (profile, "made_on");
  gint64 life = way_record_get_int (profile, "life"), year = g_ascii_strtoll (date, NULL, 10);
  g_autofree char *new_year = g_strdup_printf ("%04d-01-01", (int) year);

  return (WayStoryMark){
    .id = way_record_get_id (profile),
    .profile = TRUE,
    .when = way_date_format (date, WAY_DATE_SHORT),
    .words = life != WAY_NONE ? way_score_describe (life) : g_strdup (""),
    .time = order == WAY_STORY_BY_YEAR
                ? (double) year + way_date_days_between (new_year, date) / DAYS_OF_YEAR
                : last,
    .tone = WAY_STORY_OPEN,
    .life = life != WAY_NONE ? (int) life : -1,
  };
}

/* Marks of the same time stay as they are. */
static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const WayStoryMark *first = a, *second = b;

  if (first->some_time != second->some_time)
    return first->some_time ? 1 : -1;
  if (first->time != second->time)
    return first->time < second->time ? -1 : 1;
  return (int) first->profile - (int) second->profile;
}

/* g_array_sort() and qsort() may change the order of equals. */
static void
sort (GArray *marks)
{
  for (guint i = 1; i < marks->len; i++)
    {
      WayStoryMark mark = g_array_index (marks, WayStoryMark, i);
      guint to = i;

      while (to > 0 && compare_marks (&g_array_index (marks, WayStoryMark, to - 1), &mark) > 0)
        {
          g_array_index (marks, WayStoryMark, to) = g_array_index (marks, WayStoryMark, to - 1);
          to--;
        }
      g_array_index (marks, WayStoryMark, to) = mark;
    }
}

WayStory *
way_story_new (GListModel *moments, GListModel *profiles)
{
  WayStory *self = g_new0 (WayStory, 1);
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (WayStoryMark));
  gint64 birth = find_birth (moments);
  double last = 0;
  gsize n_marks;

  self->order = find_order (moments, birth);
  for (guint i = 0; i < g_list_model_get_n_items (moments); i++)
    {
      g_autoptr (WayRecord) moment = g_list_model_get_item (moments, i);
      WayStoryMark mark = make_moment (moment, self->order, birth, i);

      if (!mark.some_time)
        last = MAX (last, mark.time);
      g_array_append_val (marks, mark);
    }
  for (guint i = g_list_model_get_n_items (profiles); i > 0; i--)
    {
      g_autoptr (WayRecord) profile = g_list_model_get_item (profiles, i - 1);
      WayStoryMark mark = make_profile (profile, self->order, last);

      g_array_append_val (marks, mark);
    }
  sort (marks);

  self->marks = g_array_steal (marks, &n_marks);
  self->n_marks = (guint) n_marks;
  return self;
}

void
way_story_free (WayStory *self)
{
  for (guint i = 0; i < self->n_marks; i++)
    {
      g_free (self->marks[i].when);
      g_free (self->marks[i].words);
    }
  g_free (self->marks);
  g_free (self);
}

int
way_story_find (const WayStory *self, gint64 id)
{
  for (guint i = 0; i < self->n_marks; i++)
    {
      if (self->marks[i].id == id)
        return (int) i;
    }

  return -1;
}

int
way_story_find_neighbour (const WayStory *self, guint place, int delta)
{
  const WayStoryMark *mark = &self->marks[place];
  int next = (int) place + delta;

  while (next >= 0 && next < (int) self->n_marks && self->marks[next].profile)
    next += delta;
  if (mark->profile || next < 0 || next >= (int) self->n_marks ||
      self->marks[next].some_time != mark->some_time)
    return -1;

  if (mark->some_time || self->order == WAY_STORY_BY_PLACE || self->marks[next].time == mark->time)
    return next;
  return -1;
}
