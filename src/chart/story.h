#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define WAY_STORY_HARDEST (-2)
#define WAY_STORY_BEST 2
#define WAY_STORY_OPEN G_MININT /* nobody has said whether it was hard or good */

/* A moment of a life, or the date of a profile, as plain values. */
typedef struct
{
  gint64 id;
  gboolean profile;
  char *when;         /* "1998", "some time"; the date of a profile */
  char *words;        /* of the moment; of life as a whole, "" where it was not scored */
  double time;        /* in years, from wherever they are counted */
  gboolean some_time; /* it has neither a year nor an age */
  int tone;           /* WAY_STORY_HARDEST to WAY_STORY_BEST, or WAY_STORY_OPEN */
  int life;           /* of a profile, 0 to 10 or -1 */
} WayStoryMark;

/* How the marks are put in order. */
typedef enum
{
  WAY_STORY_BY_YEAR, /* ages count from the year of birth, if moments that have both tell it */
  WAY_STORY_BY_AGE,
  WAY_STORY_BY_PLACE, /* there are years and ages, and nothing to compare them by */
} WayStoryOrder;

/* The story of a life, the oldest mark first; moments of some time stand at the end. */
typedef struct
{
  WayStoryOrder order;
  guint n_marks;
  WayStoryMark *marks;
} WayStory;

/* Makes the story of MOMENTS, which are in the order of their positions, with the dates of
 * PROFILES. */
WayStory *way_story_new (GListModel *moments, GListModel *profiles);
void way_story_free (WayStory *self);

/* Returns the place of the mark with that id, or -1. */
int way_story_find (const WayStory *self, gint64 id);

/* Returns the moment that PLACE may change places with, as time says nothing of their order: the
 * next one, or the one before where DELTA is negative; -1 if there is none. */
int way_story_find_neighbour (const WayStory *self, guint place, int delta);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayStory, way_story_free)

G_END_DECLS
