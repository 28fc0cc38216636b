#include "views/goal-history.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/words.h"

/* What was, as it reads: words as they were, other columns in their own words. */
static char *
describe_former (WayRecord *former)
{
  const char *field = way_record_get_text (former, "field");
  const char *was = way_record_get_text (former, "was");
  g_autofree char *vocabulary = g_strdup_printf ("goal.%s", field);
  g_autofree char *date =
      way_date_format (way_record_get_text (former, "changed_on"), WAY_DATE_FULL);
  g_autofree char *words = NULL;

  if (g_str_equal (field, "words"))
    /* Translators: words of a person, in quotation marks. */
    words = g_strdup_printf (_("“%s”"), was);
  else
    words = g_strdup (was != NULL ? way_word (vocabulary, was) : _("left open"));

  /* Translators: what a goal was before: “Until 5 March 2026: I want to play”. */
  return g_strdup_printf (_("Until %1$s: %2$s"), date, words);
}

char *
way_goal_history_describe (WayQuery *formers)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  guint n = way_query_get_length (formers);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *line = describe_former (way_query_peek (formers, i));

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}
