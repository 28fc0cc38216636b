#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAY_TREND_MAX 10
#define WAY_TREND_GAP (-1)    /* nothing was scored on that date */
#define WAY_TREND_SILENT (-2) /* of two: that one was not asked on that date */

/* Two may answer the same question; no answer is averaged with the other one's. */
typedef enum
{
  WAY_TREND_PERSON,
  WAY_TREND_WORKER,
  WAY_TREND_VOICES,
} WayTrendVoice;

/* What one domain, or one question, was on each of the dates. */
typedef struct
{
  gint64 id; /* of whoever asks; 0 for what can't be selected, as life as a whole */
  char *label;
  int *scores; /* each 0 to 10, WAY_TREND_GAP or WAY_TREND_SILENT */
  int *others; /* (nullable) those of the worker, where two answer */
} WayTrendLine;

/* Scores over time, as plain values; the oldest first. */
typedef struct
{
  guint n_dates, n_lines;
  int *days;                      /* since the first date */
  char **dates;                   /* in words, ended by NULL */
  char *voices[WAY_TREND_VOICES]; /* (nullable) the names of the two who answer */
  WayTrendLine *lines;
} WayTrend;

/* Makes a trend that has no score yet. */
WayTrend *way_trend_new (guint n_dates, guint n_lines);
void way_trend_free (WayTrend *self);

/* Lets two answer on each line; neither has said anything yet. */
void way_trend_add_voice (WayTrend *self, const char *person, const char *worker);

/* Returns what VOICE said on LINE at DATE, below 0 for nothing. */
int way_trend_get_score (const WayTrend *self, guint line, WayTrendVoice voice, guint date);

/* Returns whether anything was ever scored on LINE. */
gboolean way_trend_is_scored (const WayTrend *self, guint line);

/* Removes the lines on which nothing was ever scored. */
void way_trend_remove_unscored (WayTrend *self);

/* Returns (transfer full) LINE in words: "Free time: 8 September: 3 of 10; …", and of two "Trust:
 * 8 September: Me 7 of 10, Rita 6 of 10; …". */
char *way_trend_say (const WayTrend *self, guint line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayTrend, way_trend_free)

G_END_DECLS
