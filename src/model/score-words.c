#include "model/score-words.h"

#include <glib/gi18n.h>

#include "model/record.h"

char *
way_score_describe (gint64 score)
{
  if (score == WAY_NONE)
    return g_strdup (_("not scored"));

  /* Translators: a score. Glossary: 28. */
  return g_strdup_printf (_("%d of 10"), (int) score);
}

static const char *
get_words (gint64 score)
{
  static const char *const words[] = {
    /* Translators: what a score from 0 to 10 says of how a part of life is. */
    NC_ ("score in words", "very bad"),
    NC_ ("score in words", "bad"),
    NC_ ("score in words", "bad"),
    NC_ ("score in words", "rather bad"),
    NC_ ("score in words", "rather bad"),
    NC_ ("score in words", "in between"),
    NC_ ("score in words", "rather good"),
    NC_ ("score in words", "rather good"),
    NC_ ("score in words", "good"),
    NC_ ("score in words", "good"),
    NC_ ("score in words", "as good as I want it"),
  };

  return g_dpgettext2 (NULL, "score in words", words[CLAMP (score, 0, 10)]);
}

char *
way_score_describe_value (gint64 score)
{
  if (score == WAY_NONE)
    return way_score_describe (score);

  /* Translators: a score from 0 to 10, and what it says: "6, rather good". */
  return g_strdup_printf (_("%1$d, %2$s"), (int) score, get_words (score));
}

char *
way_score_describe_change (gint64 was, gint64 now)
{
  if (was == WAY_NONE || now == WAY_NONE)
    return way_score_describe (now != WAY_NONE ? now : was);

  /* Translators: an earlier score and the one of today. */
  return g_strdup_printf (_("%d, then %d"), (int) was, (int) now);
}
