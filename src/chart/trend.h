#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAY_TREND_MAX 10
#define WAY_TREND_GAP (-1) /* nothing was scored on that date */

/* What one domain was on each of the dates. */
typedef struct
{
  gint64 id; /* of whoever asks; 0 for life as a whole */
  char *label;
  int *scores; /* each 0 to 10 or WAY_TREND_GAP */
} WayTrendLine;

/* Scores over time, as plain values; the oldest first. */
typedef struct
{
  guint n_dates, n_lines;
  int *days;    /* since the first date */
  char **dates; /* in words, ended by NULL */
  WayTrendLine *lines;
} WayTrend;

/* Makes a trend that has no score yet. */
WayTrend *way_trend_new (guint n_dates, guint n_lines);
void way_trend_free (WayTrend *self);

/* Returns whether anything was ever scored on LINE. */
gboolean way_trend_is_scored (const WayTrend *self, guint line);

/* Returns (transfer full) LINE in words: "Free time: 8 September: 3 of 10; …". */
char *way_trend_say (const WayTrend *self, guint line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayTrend, way_trend_free)

G_END_DECLS
