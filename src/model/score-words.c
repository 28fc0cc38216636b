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

char *
way_score_describe_change (gint64 was, gint64 now)
{
  if (was == WAY_NONE || now == WAY_NONE)
    return way_score_describe (now != WAY_NONE ? now : was);

  /* Translators: an earlier score and the one of today. */
  return g_strdup_printf (_("%d, then %d"), (int) was, (int) now);
}
