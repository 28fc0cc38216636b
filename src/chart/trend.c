#include "chart/trend.h"

#include <glib/gi18n.h>

#include "model/record.h"
#include "model/score-words.h"

WayTrend *
way_trend_new (guint n_dates, guint n_lines)
{
  WayTrend *self = g_new0 (WayTrend, 1);

  self->n_dates = n_dates;
  self->n_lines = n_lines;
  self->days = g_new0 (int, n_dates);
  self->dates = g_new0 (char *, n_dates + 1);
  self->lines = g_new0 (WayTrendLine, n_lines);
  for (guint i = 0; i < n_lines; i++)
    {
      self->lines[i].scores = g_new (int, n_dates);
      for (guint j = 0; j < n_dates; j++)
        self->lines[i].scores[j] = WAY_TREND_GAP;
    }

  return self;
}

void
way_trend_free (WayTrend *self)
{
  for (guint i = 0; i < self->n_lines; i++)
    {
      g_free (self->lines[i].label);
      g_free (self->lines[i].scores);
    }
  g_free (self->lines);
  g_free (self->days);
  g_strfreev (self->dates);
  g_free (self);
}

gboolean
way_trend_is_scored (const WayTrend *self, guint line)
{
  for (guint i = 0; i < self->n_dates; i++)
    if (self->lines[line].scores[i] != WAY_TREND_GAP)
      return TRUE;

  return FALSE;
}

char *
way_trend_say (const WayTrend *self, guint line)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->n_dates; i++)
    {
      int value = self->lines[line].scores[i];
      g_autofree char *score =
          way_score_describe (value != WAY_TREND_GAP ? (gint64) value : WAY_NONE);

      if (i > 0)
        g_string_append (words, "; ");
      g_string_append_printf (words, _("%s: %s"), self->dates[i], score);
    }

  return g_strdup_printf (_("%s: %s"), self->lines[line].label, words->str);
}
