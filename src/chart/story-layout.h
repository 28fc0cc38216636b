#pragma once

#include <pango/pangocairo.h>

#include "chart/rect.h"
#include "chart/story.h"

G_BEGIN_DECLS

/* A mark with its place. Moments lie on the line, their words above or below it; profiles stand
 * on the ground below all of them. */
typedef struct
{
  const WayStoryMark *mark; /* (borrowed) */
  double x;
  gboolean above;
  WayRect box;               /* of the texts; they are drawn to its width */
  PangoLayout *when, *words; /* words: of a profile, its figure, or NULL */
  double words_y;            /* from the top of the box */
} WayStoryPlace;

/* The line of a life laid out: what drawing, pointing and child widgets read. */
typedef struct
{
  const WayStory *story; /* (borrowed) */
  double width, height;
  double unit;              /* how much larger all is than at the usual size of text */
  double top, bottom;       /* where the best and the hardest times lie */
  double ground;            /* where profiles stand */
  double bead;              /* radius */
  double start;             /* where the line begins */
  double some_time;         /* from here on nobody knows when it was; WIDTH if there is none */
  PangoLayout *good, *hard; /* what height means, before the line */
  WayStoryPlace *places;    /* one per mark */
} WayStoryLayout;

/* Lays STORY out, which must live on, in WIDTH or as much more as it needs, with the fonts of
 * CONTEXT. The height follows from it. */
WayStoryLayout *way_story_layout_new (const WayStory *story, double width, PangoContext *context);
void way_story_layout_free (WayStoryLayout *self);

/* Where a time as good as TONE lies; one that is left open lies in the middle. */
double way_story_layout_get_y (const WayStoryLayout *self, double tone);

/* Returns the tone nearest to Y. */
int way_story_layout_tone_at (const WayStoryLayout *self, double y);

/* Returns where the line is at X when its moments are as good as TONES, one per mark. */
double way_story_layout_line_at (const WayStoryLayout *self, const double *tones, double x);

/* Fills in the tone of each mark: 0 for what is left open. */
void way_story_layout_get_tones (const WayStoryLayout *self, double *tones);

/* Returns where a hand takes hold of the mark at PLACE. */
WayRect way_story_layout_get_handle (const WayStoryLayout *self, guint place);

/* Returns the mark whose handle or text is at X, Y, or -1. */
int way_story_layout_mark_at (const WayStoryLayout *self, double x, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayStoryLayout, way_story_layout_free)

G_END_DECLS
