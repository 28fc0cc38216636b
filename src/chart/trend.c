#include "chart/trend.h"

#include <glib/gi18n.h>

#include "model/record.h"
#include "model/score-words.h"

static int *
fill (int *scores, guint n_dates, int value)
{
  for (guint i = 0; i < n_dates; i++)
    scores[i] = value;
  return scores;
}

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
    self->lines[i].scores = fill (g_new (int, n_dates), n_dates, WAY_TREND_GAP);

  return self;
}

static void
clear_line (WayTrendLine *line)
{
  g_free (line->label);
  g_free (line->scores);
  g_free (line->others);
}

void
way_trend_free (WayTrend *self)
{
  for (guint i = 0; i < self->n_lines; i++)
    clear_line (&self->lines[i]);
  for (guint i = 0; i < WAY_TREND_VOICES; i++)
    g_free (self->voices[i]);
  g_free (self->lines);
  g_free (self->days);
  g_strfreev (self->dates);
  g_free (self);
}

void
way_trend_add_voice (WayTrend *self, const char *person, const char *worker)
{
  self->voices[WAY_TREND_PERSON] = g_strdup (person);
  self->voices[WAY_TREND_WORKER] = g_strdup (worker);
  for (guint i = 0; i < self->n_lines; i++)
    {
      WayTrendLine *line = &self->lines[i];

      fill (line->scores, self->n_dates, WAY_TREND_SILENT);
      line->others = fill (g_new (int, self->n_dates), self->n_dates, WAY_TREND_SILENT);
    }
}

int
way_trend_get_score (const WayTrend *self, guint line, WayTrendVoice voice, guint date)
{
  const int *scores =
      voice == WAY_TREND_PERSON ? self->lines[line].scores : self->lines[line].others;

  return scores != NULL ? scores[date] : WAY_TREND_SILENT;
}

gboolean
way_trend_is_scored (const WayTrend *self, guint line)
{
  for (guint i = 0; i < self->n_dates; i++)
    if (way_trend_get_score (self, line, WAY_TREND_PERSON, i) >= 0 ||
        way_trend_get_score (self, line, WAY_TREND_WORKER, i) >= 0)
      return TRUE;

  return FALSE;
}

void
way_trend_remove_unscored (WayTrend *self)
{
  guint kept = 0;

  for (guint i = 0; i < self->n_lines; i++)
    {
      WayTrendLine line = self->lines[i];

      if (way_trend_is_scored (self, i))
        self->lines[kept++] = line;
      else
        clear_line (&line);
    }
  self->n_lines = kept;
}

static char *
describe_score (const WayTrend *self, guint line, WayTrendVoice voice, guint date)
{
  int score = way_trend_get_score (self, line, voice, date);

  return way_score_describe (score >= 0 ? (gint64) score : WAY_NONE);
}

/* What one said, or both: who did not answer that day is not named. */
static char *
describe_date (const WayTrend *self, guint line, guint date)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (WayTrendVoice voice = 0; voice < WAY_TREND_VOICES; voice++)
    {
      g_autofree char *score = describe_score (self, line, voice, date);

      if (self->voices[voice] == NULL || way_trend_get_score (self, line, voice, date) < 0)
        continue;
      if (words->len > 0)
        g_string_append (words, ", ");
      /* Translators: who gave a score, and the score: "Me 7 of 10". */
      g_string_append_printf (words, C_ ("score", "%1$s %2$s"), self->voices[voice], score);
    }

  return words->len > 0 ? g_strdup (words->str)
                        : describe_score (self, line, WAY_TREND_PERSON, date);
}

char *
way_trend_say (const WayTrend *self, guint line)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->n_dates; i++)
    {
      g_autofree char *said = describe_date (self, line, i);

      if (i > 0)
        g_string_append (words, "; ");
      g_string_append_printf (words, _("%s: %s"), self->dates[i], said);
    }

  return g_strdup_printf (_("%s: %s"), self->lines[line].label, words->str);
}
